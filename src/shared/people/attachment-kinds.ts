const MEGABYTE = 1024 * 1024;

/** The largest paper is a long scan; the largest photo one straight from a telephone. What a door takes in is 50 MB. */
export const attachmentLimits = { paperMegabytes: 50, photoMegabytes: 5 };

export const attachmentRoles = ['photo', 'paper'] as const;
export type AttachmentRole = (typeof attachmentRoles)[number];

export function largestAttachment(role: AttachmentRole): { megabytes: number; bytes: number } {
  const megabytes = role === 'photo' ? attachmentLimits.photoMegabytes : attachmentLimits.paperMegabytes;
  return { megabytes, bytes: megabytes * MEGABYTE };
}

/** What may be attached: the endings a file of the kind may have, its own first. */
export const attachmentKinds = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type AttachmentMediaType = keyof typeof attachmentKinds;

export function isPicture(mediaType: string): boolean {
  return mediaType.startsWith('image/');
}

/** Endings of the files of a role, for the window that chooses one. */
export function endingsOf(role: AttachmentRole): string[] {
  return Object.entries(attachmentKinds)
    .filter(([mediaType]) => role === 'paper' || isPicture(mediaType))
    .flatMap(([, endings]) => endings);
}
