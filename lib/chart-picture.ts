import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import { lightColours } from './light-colours'
import { textOf } from './page-tables'

/** A bare machine has no fonts: Next brings one along, which fontconfig is told of before it is first asked. */
const FONTS = join(process.cwd(), 'node_modules/next/dist/compiled/@vercel/og')
const FAMILY = 'Geist, sans-serif'
const WIDTH = 1_200
const MARGIN = 40

function tellFonts(): void {
  if (process.env.FONTCONFIG_FILE) return
  const folder = mkdtempSync(join(tmpdir(), 'tributary-fonts-'))
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir></fontconfig>`)
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const style = `text{font-family:${FAMILY}}text:not([fill]){fill:${lightColours.ink}}.sankey-link{fill:none;stroke-opacity:.38}.sankey-date{opacity:.8}
.sankey-label,.sankey-halo{paint-order:stroke;stroke:${lightColours.surface};stroke-width:4px;stroke-linejoin:round}
${Object.entries(lightColours).map(([name, colour]) => `.fill-${name}{fill:${colour}}.stroke-${name}{stroke:${colour}}`).join('')}`

/** A drawing of ours as it looks in the light theme without our style sheets: what they say of colours stands in it. */
const inLight = (svg: string) => svg
  .replace(/<[^>]+>/g, (tag) => { const stream = /\bclass="[^"]*\b(stream-(?:\d+|pool))\b/.exec(tag)?.[1]; return stream ? tag.replaceAll('var(--stream)', `var(--${stream})`) : tag })
  .replaceAll('var(--sankey-paper)', 'var(--surface)').replace(/var\(--(?:color-)?([\w-]+)\)/g, (_, name: string) => lightColours[name] ?? 'none')
  .replaceAll('currentColor', lightColours.ink ?? '')

/** Words in lines of so many characters at most. */
const lines = (text: string, most: number) => text.split(' ').reduce<string[]>((all, word) => {
  const last = all.at(-1)
  return last !== undefined && last.length + word.length < most ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word]
}, [])

/** The first drawing of a page of ours as a whole picture in the light theme: what it is and looks at above, what its caption says below. Null: there is none. */
export function pictureIn(html: string): string | null {
  const main = parse(html).querySelector('main')
  const found = main?.querySelector('svg[data-chart]') ?? main?.querySelector('svg[role="img"]')
  const [, , width = 0, height = 0] = found?.getAttribute('viewBox')?.split(/[ ,]+/).map(Number) ?? []
  if (!main || !found || width === 0 || height === 0) return null
  const svg = found.outerHTML
  const [title, scope, host] = ['h2', 'p[data-scope]', 'p[data-host]'].map((piece) => textOf(main.querySelector(piece))) as [string, string, string]
  const caption = lines(textOf(found.closest('figure')?.querySelector('figcaption')) || (found.getAttribute('aria-label') ?? ''), 130)
  const drawn = Math.round(((WIDTH - 2 * MARGIN) / width) * height)
  const whole = 110 + drawn + 30 + caption.length * 22 + MARGIN
  const inner = inLight(svg).replace(/<svg\b[^>]*>/, (tag) => `<svg x="${MARGIN}" y="110" width="${WIDTH - 2 * MARGIN}" height="${drawn}" viewBox="${/viewBox="([^"]*)"/.exec(tag)?.[1]}"${/\sfont-size="[^"]*"/.exec(tag)?.[0] ?? ''}>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}"><style>${style}</style><rect width="100%" height="100%" fill="${lightColours.paper}"/>
<text x="${MARGIN}" y="52" font-size="30">${escaped(`${title} · ${host}`)}</text><text x="${MARGIN}" y="82" font-size="16" style="fill:${lightColours.muted}">${escaped(scope)}</text>${inner}
${caption.map((line, index) => `<text x="${MARGIN}" y="${110 + drawn + 36 + index * 22}" font-size="15" style="fill:${lightColours.muted}">${escaped(line)}</text>`).join('')}</svg>`
}

/** A drawing as PNG. */
export async function pngOf(svg: string): Promise<Buffer> {
  tellFonts()
  return sharp(Buffer.from(svg)).png().toBuffer()
}
