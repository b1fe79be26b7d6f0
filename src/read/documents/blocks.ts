/** What a flowing document holds, in order, before it becomes one text. */

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** 1-based count in the document, where the format tells it */
  readonly number?: number;
}

export interface BlockCell {
  /** 0-based */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
}

export interface BlockTable {
  readonly kind: 'table';
  readonly cells: readonly BlockCell[];
}

export type Block = Paragraph | BlockTable;
