import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Where the bytes of attachments stand: one file each, called by its id, which we made. */
const folder = () => resolve(process.env.TRIBUTARY_DATA ?? '.tributary', 'attachments')
export const placeOf = (id: string) => {
  if (!/^attachment_[0-9A-HJKMNP-TV-Z]{26}$/.test(id)) throw new Error('This is no id of an attachment.')
  return join(folder(), id)
}

/** Keeps the bytes whole or not at all. */
export async function keep(id: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder(), { recursive: true })
  await writeFile(`${placeOf(id)}.part`, bytes, { mode: 0o600 })
  await rename(`${placeOf(id)}.part`, placeOf(id))
}

export const forget = (id: string): Promise<void> => rm(placeOf(id), { force: true })
export const open = (id: string): ReadStream => createReadStream(placeOf(id))
