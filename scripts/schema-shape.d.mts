export interface Shape {
  readonly sha256: string;
  readonly fields: readonly string[];
}
export const schemaNames: readonly string[];
export function shapeOf(texts: readonly string[]): Shape;
