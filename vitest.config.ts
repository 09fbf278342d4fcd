import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const textModules = {
  name: 'text-modules',
  enforce: 'pre' as const,
  load(id: string) {
    const file = id.split('?')[0] ?? id
    if (!/\.(cypher|graphql)$/.test(file)) return null
    return { code: `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`, map: null }
  },
}

/** Minutes each: begun first, so that at the end no worker waits for one of them. */
const longest = ['worlds', 'laws', 'once', 'flatness', 'import-log'].map((name) => `/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((end) => moduleId.endsWith(end))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  plugins: [textModules],
  resolve: {
    // graphql 16 has a CommonJS and an ES build: two realms, unless every import means one of them.
    alias: [{ find: /^graphql$/, replacement: resolve(import.meta.dirname, 'node_modules/graphql/index.js') }],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['{app,lib,graphql,db,commands,security}/**/*.test.{ts,tsx}', '*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', '**/.cache/**', 'db/embedded/lib/**'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['db/testing/global-setup.ts'],
  },
})
