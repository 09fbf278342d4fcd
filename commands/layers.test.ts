import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const eslint = new ESLint()

async function rulesBrokenBy(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map((message) => message.ruleId) ?? []
}

describe('the linter keeps the direction of imports', () => {
  test.each([
    ['db/ideas/idea-by-slug.ts', '../../graphql/errors'],
    ['db/ideas/idea-by-slug.ts', '../../lib/session'],
    ['db/ideas/idea-by-slug.ts', '../../app/ideas/actions'],
    ['db/ideas/idea-by-slug.ts', '../communities/community-by-id'],
    ['db/ideas/idea-by-slug.ts', 'graphql'],
    ['graphql/ideas/ideas.ts', '../../lib/session'],
    ['graphql/ideas/ideas.ts', '../../app/ideas/actions'],
    ['graphql/ideas/ideas.ts', 'next/headers'],
    ['lib/urql.ts', '../app/ideas/actions'],
    ['app/ideas/actions.ts', '../../db/db'],
    ['app/ideas/actions.ts', '../../graphql/ideas/ideas'],
    ['app/ideas/actions.ts', 'neo4j-driver'],
    ['app/ideas/actions.ts', '../communities/chip'],
    ['app/components/card.tsx', '../ideas/actions'],
    ['e2e/support-an-idea.spec.ts', '../db/db'],
  ])('%s may not import %s', async (file, imported) => {
    expect(await rulesBrokenBy(file, `import '${imported}'\n`)).toContain('no-restricted-imports')
  })

  test.each([
    ['db/ideas/support-idea.ts', '../acts/once'],
    ['db/ideas/support-idea.ts', '../statement'],
    ['graphql/ideas/ideas.ts', '../../db/ideas/support-idea'],
    ['lib/urql.ts', '../graphql/server'],
    ['app/ideas/actions.ts', '../../lib/urql'],
    ['app/ideas/actions.ts', '../../graphql/generated/documents'],
    ['app/ideas/[slug]/page.tsx', '../../components/card'],
    ['app/ideas/[slug]/page.tsx', '../draft'],
  ])('%s may import %s', async (file, imported) => {
    expect(await rulesBrokenBy(file, `import '${imported}'\n`)).not.toContain('no-restricted-imports')
  })
})

describe('the linter keeps Cypher whole', () => {
  test.each([
    'tx.run(`MATCH (n:${label}) RETURN n`)',
    "session.run('MATCH (n:' + label + ') RETURN n')",
    'db(`MATCH (n:${label}) RETURN n`)',
    "statement('READ', `MATCH (n:${label}) RETURN n`, Params, Row)",
  ])('%s is refused', async (code) => {
    expect(await rulesBrokenBy('db/ideas/idea-by-slug.ts', `${code}\n`)).toContain('no-restricted-syntax')
  })

  test('a text with parameters only is taken', async () => {
    expect(await rulesBrokenBy('db/ideas/idea-by-slug.ts', "db('MATCH (n:Idea {id: $id}) RETURN n', { id })\n")).not.toContain('no-restricted-syntax')
  })
})

test.each(['app/page.tsx', 'lib/urql.ts', 'graphql/server.ts', 'db/db.ts'])('%s may not write to the console', async (file) => {
  expect(await rulesBrokenBy(file, "console.log('x')\n")).toContain('no-console')
})
