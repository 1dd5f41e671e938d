/**
 * Text blocks the program itself reads, by the ids of resources/reference/text-blocks.csv: the office changes their
 * words, never what they are for.
 */
export const builtInBlocks = {
  /** "Nơi nhận" of reports and lists on people. */
  reportRecipients: '0000da04-0000-8000-8000-000000000001',
  /** Left and right under reports and lists. */
  reportMaker: '0000da04-0000-8000-8000-000000000002',
  reportSigner: '0000da04-0000-8000-8000-000000000003',
  /** Under "Lý lịch trích ngang". */
  recordWriter: '0000da04-0000-8000-8000-000000000004',
  recordConfirmed: '0000da04-0000-8000-8000-000000000005',
} as const;
