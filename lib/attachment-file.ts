import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** What is kept of a file: for an image, a new one that shows the same. */
export interface KeptFile { bytes: Uint8Array, mediaType: string, width: number | null, height: number | null }
/** Why a file is not kept, with the status that says so. */
export interface NotKept { status: 413 | 415, problem: string }

export const MOST_BYTES = 10 * 1024 * 1024
const MOST_PIXELS = 25_000_000
const LONGEST_SIDE = 2_000
const IMAGES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
const TEXTS: Record<string, string> = { csv: 'text/csv; charset=utf-8', txt: 'text/plain; charset=utf-8' }
const KINDS = 'Attach a PNG, JPEG, WebP or GIF image, a PDF, a .txt or a .csv in UTF-8.'

/** Looks at what a file is, whatever it is called, and gives what is kept of it: images are drawn anew (WebP, at most 2,000 pixels a side), so that nothing hidden in them stays. */
export async function readFile(bytes: Uint8Array, name: string): Promise<KeptFile | NotKept> {
  if (bytes.length > MOST_BYTES) return { status: 413, problem: 'A file has at most 10 MB.' }
  const type = await fileTypeFromBuffer(bytes)
  if (type && IMAGES.includes(type.mime)) return drawn(bytes)
  if (type?.mime === 'application/pdf') return { bytes, mediaType: type.mime, width: null, height: null }
  const text = type ? undefined : TEXTS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  return text && isText(bytes) ? { bytes, mediaType: text, width: null, height: null } : { status: 415, problem: KINDS }
}

async function drawn(bytes: Uint8Array): Promise<KeptFile | NotKept> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
  try {
    const { width, height } = await image.metadata()
    if (width * height > MOST_PIXELS) return { status: 413, problem: 'An image has at most 25 million pixels.' }
    const { data, info } = await image.rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).webp().toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType: 'image/webp', width: info.width, height: info.height }
  } catch (error) {
    return /pixel limit/.test(String(error)) ? { status: 413, problem: 'An image has at most 25 million pixels.' } : { status: 415, problem: 'This image is damaged, or is none.' }
  }
}

/** Words in UTF-8, not markup that a browser might read as a page. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.length > 0 && !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) && !/^\s*</.test(text)
  } catch {
    return false
  }
}

/** The last part of a name, without what cannot be seen; at most 120 characters. */
export function nameOf(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\p{C}/gu, '').replace(/^\.+/, '').trim().slice(-120).toWellFormed() || 'file'
}
