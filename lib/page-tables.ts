import { HTMLElement, parse, type Node } from 'node-html-parser'

const isHidden = (node: Node) => node instanceof HTMLElement && node.getAttribute('aria-hidden') === 'true'
const words = (node: Node): string => (node instanceof HTMLElement ? node.childNodes.filter((child) => !isHidden(child)).map((child) => (child instanceof HTMLElement ? ` ${words(child)} ` : child.text)).join('') : node.text)

/** The text of an element as it is heard: what is hidden from those who hear a page is left out; two elements are two words. */
export const textOf = (element: HTMLElement | null | undefined): string => (element ? words(element).replace(/\s+/g, ' ').replace(/ (?=[.,;:!?)])/g, '').trim() : '')

export interface PageTable { caption: string, rows: string[][] }

/** The tables of a page of ours, as they stand there; a cell with `data-value` gives that: the number as it is, not as it is shown. */
export const tablesIn = (html: string): PageTable[] => parse(html).querySelectorAll('table').map((table) => ({
  caption: textOf(table.querySelector('caption')),
  rows: table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map((cell) => cell.getAttribute('data-value') ?? textOf(cell))),
}))

/** All tables of a page as rows: one alone as it is, several one below the other, each under its caption. */
export const rowsOf = (tables: PageTable[]): string[][] => (tables.length === 1 ? tables[0]?.rows ?? [] : tables.flatMap(({ caption, rows }, index) => [...(index > 0 ? [['']] : []), [caption], ...rows]))
