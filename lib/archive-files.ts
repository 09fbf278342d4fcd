import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface WrittenFile { name: string, path: string, bytes: number, sha256: string }

/** A file of an archive that is being written, piece by piece, with its hash. */
export interface OpenFile {
  write(text: string): Promise<void>
  end(): Promise<WrittenFile>
}

/** The files of an archive, in a folder of their own until they are packed. */
export function archiveFiles(folder: string) {
  const files = new Map<string, OpenFile>()
  return {
    /** The file of a name; `begin` is written first. */
    file: async (name: string, begin: string): Promise<OpenFile> => {
      const known = files.get(name)
      if (known) return known
      const opened = await openFile(folder, name)
      files.set(name, opened)
      await opened.write(begin)
      return opened
    },
    end: async (): Promise<WrittenFile[]> => {
      const written: WrittenFile[] = []
      for (const file of files.values()) written.push(await file.end())
      return written
    },
  }
}

async function openFile(folder: string, name: string): Promise<OpenFile> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  const stream = createWriteStream(path, { mode: 0o600 })
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write: async (text) => {
      hash.update(text)
      bytes += Buffer.byteLength(text)
      if (!stream.write(text)) await once(stream, 'drain')
    },
    end: async () => {
      stream.end()
      await once(stream, 'finish')
      return { name, path, bytes, sha256: hash.digest('hex') }
    },
  }
}
