/** What one file may cost. A report is far below each of them; a file built to do harm is not. */
const MB = 1024 * 1024;

export const limits = {
  /** bytes of one member of a zip, and of all that are read of it, after expanding */
  memberBytes: 128 * MB,
  archiveBytes: 512 * MB,
  /** members of a zip */
  members: 10_000,
  /** archives inside archives */
  archiveDepth: 3,
  /** elements inside elements */
  xmlDepth: 256,
  /** characters of an extracted text */
  characters: 50_000_000,
  /** pages of a PDF or OFD */
  pages: 10_000,
  /** for one document: reading it, and what the parsers may take while they do */
  seconds: 120,
  memoryBytes: 1536 * MB,
} as const;

/** `128 MB`, for the line that names the limit. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
