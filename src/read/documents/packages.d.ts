declare module 'word-extractor' {
  interface TextOptions {
    /** false: quotation marks and dashes stay as they are */
    readonly filterUnicode?: boolean;
  }
  interface Document {
    getBody(options?: TextOptions): string;
    getTextboxes(options?: TextOptions & { readonly includeHeadersAndFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<Document>;
  }
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
