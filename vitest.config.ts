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
const longest = ['archive', 'worlds', 'laws', 'once', 'import-log', 'statements', 'naughty', 'flatness', 'rights'].map((name) => `/${name}.test.ts`)

/** The rest of the graph stays together, for a worker keeps what it has read only from one file of it to the next. */
const place = ({ moduleId, project }: TestSpecification) => {
  const long = longest.findIndex((end) => moduleId.endsWith(end))
  if (long >= 0) return long
  return project.name === 'graph' ? longest.length : longest.length + 1
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}

const understood = {
  plugins: [textModules],
  resolve: {
    // graphql 16 has a CommonJS and an ES build: two realms, unless every import means one of them.
    alias: [{ find: /^graphql$/, replacement: resolve(import.meta.dirname, 'node_modules/graphql/index.js') }],
  },
  oxc: { jsx: { runtime: 'automatic' as const } },
}

const everywhere = {
  exclude: ['**/node_modules/**', '**/.next/**', '**/.cache/**', 'db/embedded/lib/**'],
  environment: 'node',
  testTimeout: 20_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  ...understood,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['db/testing/global-setup.ts'],
    teardownTimeout: 60_000, // each Neo4j ends in order
    projects: [
      // They keep nothing between files but what is the same for all: a worker reads the schema and the statements once.
      { ...understood, test: { ...everywhere, name: 'graph', isolate: false, include: ['{graphql,db}/**/*.test.ts'] } },
      // What is one per process here, and what is mocked, is each file's own.
      { ...understood, test: { ...everywhere, name: 'portal', include: ['{app,lib,commands,security}/**/*.test.{ts,tsx}', '*.test.ts'] } },
    ],
  },
})
