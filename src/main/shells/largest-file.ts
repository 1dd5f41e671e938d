/** A larger file is not taken in by any window; the rosters and packages of the office are far smaller. */
export const largestFileBytes = 50 * 1024 * 1024;
