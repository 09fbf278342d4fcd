const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", nbsp: ' ' }

/** The text of a piece of our own pages: React escapes five characters, and puts comments between pieces of text. What is hidden from those who hear a page is left out; two elements are two words. */
export const textOf = (html: string) => html
  .replace(/<!--.*?-->/gs, '').replace(/<(span|svg)\b[^>]*\baria-hidden="true"[^>]*>.*?<\/\1>/gs, '').replace(/(?<=[\p{L}\p{N}.])(?:<[^>]*>)+(?=[\p{L}\p{N}])/gu, ' ').replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')
  .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/\s+/g, ' ').trim()

/** The first element of a kind in a page of ours, with what is in it. */
export const pieceOf = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

export interface PageTable { caption: string, rows: string[][] }

/** The tables of a page of ours, as they stand there; a cell with `data-value` gives that: the number as it is, not as it is shown. */
export function tablesIn(html: string): PageTable[] {
  const page = html.replace(/<script\b.*?<\/script>/gs, '')
  return [...page.matchAll(/<table\b[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) => ({
    caption: textOf(pieceOf(table, /<caption\b[^>]*>(.*?)<\/caption>/s)),
    rows: [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => (
      [...row.matchAll(/<t[hd]\b([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, attributes = '', cell = '']) => textOf(/\bdata-value="([^"]*)"/.exec(attributes)?.[1] ?? cell))
    )),
  }))
}

/** All tables of a page as rows: one alone as it is, several one below the other, each under its caption. */
export const rowsOf = (tables: PageTable[]): string[][] => (tables.length === 1 ? tables[0]?.rows ?? [] : tables.flatMap(({ caption, rows }, index) => [...(index > 0 ? [['']] : []), [caption], ...rows]))
