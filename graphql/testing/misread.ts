import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Portal } from './portal'

/** One place of our source where a definition is misread. `file`: its name; `from` stands in it, everywhere it is replaced. */
export interface Edit { file: string, from: string, to: string }

const root = process.cwd()
const folder = join(root, 'node_modules/.cache/misread')

/** Edits that find nothing to replace: the source has moved on. */
export async function stale(edits: Edit[]): Promise<Edit[]> {
  const files = (await Promise.all(['db', 'graphql'].map((layer) => readdir(join(root, layer), { recursive: true, withFileTypes: true })))).flat()
  const found = await Promise.all(edits.map(async ({ file, from }) => {
    const texts = await Promise.all(files.filter(({ name }) => name === file).map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
    return texts.some((text) => text.includes(from))
  }))
  return edits.filter((_, index) => !found[index])
}

/** The portal built from our source with some of it misread. Throws when an edit finds nothing to replace: the source has moved on. */
export async function misread(edits: Edit[]): Promise<Portal> {
  const outfile = join(folder, `${createHash('sha256').update(JSON.stringify(edits)).digest('hex')}.mjs`)
  await mkdir(folder, { recursive: true })
  const open = new Set(edits)
  await build({
    entryPoints: [join(root, 'graphql/testing/portal.ts')], outfile, absWorkingDir: root, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', loader: { '.cypher': 'text', '.graphql': 'text' }, logLevel: 'error', plugins: [replacing(edits, open)],
  })
  if (open.size > 0) throw new Error(`Nothing to misread: ${[...open].map(({ file, from }) => `${file} has no «${from}»`).join('; ')}`)
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href) as { portal: Portal }).portal
  } finally {
    await rm(outfile)
  }
}

const replacing = (edits: Edit[], open: Set<Edit>): Plugin => ({
  name: 'misread',
  setup(builder) {
    for (const file of new Set(edits.map((edit) => edit.file))) {
      builder.onLoad({ filter: new RegExp(`(^|[\\\\/])${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => {
        let contents = await readFile(path, 'utf8')
        for (const edit of edits) {
          if (edit.file !== basename(path) || !contents.includes(edit.from)) continue
          open.delete(edit)
          contents = contents.replaceAll(edit.from, () => edit.to)
        }
        return { contents, loader: path.endsWith('.ts') ? 'ts' : 'text' }
      })
    }
  },
})
