/** What paragraph and character styles say of numbering and of hidden text. */
import { walkXml } from '../xml.js';
import { WORD } from './names.js';

interface Style {
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  hidden: boolean | null;
}

/** On unless its value says otherwise (CT_OnOff). */
export const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off';

const MOST_ANCESTORS = 20;

export class Styles {
  private readonly styles = new Map<string, Style>();
  /** id of the style of paragraphs that name none */
  private standard: string | null = null;

  constructor(path: string, bytes: Uint8Array | null) {
    if (bytes !== null) this.read(path, bytes);
  }

  private read(path: string, bytes: Uint8Array): void {
    let style: Style | null = null;
    walkXml(path, 'word/styles.xml', bytes, WORD, {
      open: (element) => {
        const value = element.get('val');
        if (element.name === 'w:style') {
          const id = element.get('styleId') ?? '';
          style = { basedOn: null, numId: null, level: null, hidden: null };
          this.styles.set(id, style);
          const standard = element.get('default');
          if (element.get('type') === 'paragraph' && standard !== undefined && isOn(standard)) this.standard = id;
        } else if (style === null) return;
        else if (element.name === 'w:basedOn') style.basedOn = value ?? null;
        else if (element.name === 'w:numId') style.numId = value ?? null;
        else if (element.name === 'w:ilvl') style.level = Number(value);
        else if (element.name === 'w:vanish') style.hidden = isOn(value);
      },
      close: (name) => {
        if (name === 'w:style') style = null;
      },
    });
  }

  private find<K extends 'numId' | 'level' | 'hidden'>(id: string | null, key: K): { style: string; value: NonNullable<Style[K]> } | null {
    let at = id;
    for (let step = 0; at !== null && step < MOST_ANCESTORS; step += 1) {
      const style: Style | undefined = this.styles.get(at);
      const value = style?.[key] ?? null;
      if (value !== null) return { style: at, value };
      at = style?.basedOn ?? null;
    }
    return null;
  }

  /** The list of a paragraph style, the style that names it, and its level where it says one. */
  numbering(id: string | null): { numId: string; style: string; level: number | null } | null {
    const found = this.find(id ?? this.standard, 'numId');
    if (found === null) return null;
    return { numId: found.value, style: id ?? found.style, level: this.find(id ?? this.standard, 'level')?.value ?? null };
  }

  hides(id: string | null): boolean {
    return this.find(id, 'hidden')?.value ?? false;
  }
}
