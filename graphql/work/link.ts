import { z } from 'zod'

const MOST = 2_000

function isLink(text: string): boolean {
  if (text.length > MOST || /[\s\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { protocol, username, password, hostname } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hostname !== ''
}

/** A web address that a reader may be led to: http or https, without a name or password in it, up to 2,000 characters. */
export const cleanLink = z.string().trim().refine(isLink, 'is no web address that begins with http:// or https://').transform((text) => new URL(text).href)
