import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './journey'

const run = promisify(execFile)
const folder = resolve('.cache/quick-start')

/** The blocks of docs/quick-start.md in their order: a file where a name stands above, else a piece of shell. */
const blocksOf = (text: string) => [...text.matchAll(/(?:^`([\w.]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(([, file, language, code = '']) => ({ file, language, code }))

/** What a partner types, but for what must differ here: where the portal is, that `npm run key` runs in its own folder, and that the packages are there already. */
const typed = (shell: string, portal: string) => `set -eo pipefail
npm() { if [ "$1" = run ]; then (cd '${resolve('.')}' && command npm "$@"); else command npm "$@"; fi; }
${shell.replaceAll('http://localhost:3000', portal).replace(/^npm install .*$/gm, ':')}`

test('a partner follows the quick start in curl, TypeScript and Python as it is written', async ({ baseURL, graph }) => {
  test.setTimeout(180_000)
  const text = await readFile('docs/quick-start.md', 'utf8')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const blocks = blocksOf(text)
  for (const { file, code } of blocks) if (file) await writeFile(join(folder, file), code)
  const shell = blocks.filter(({ language, file }) => language === 'sh' && !file).map(({ code }) => code).join('\n')
  const { stdout } = await run('bash', ['-c', typed(shell, baseURL ?? '')], { cwd: folder, timeout: 170_000 })
  expect(stdout).toMatch(/"supportCount":\d+/)
  expect(stdout).toMatch(/"viewerFollows":true/)
  expect(stdout).toMatch(/\d+ ideas, the newest: .+\nFollowed: (true|false)/)
  expect(stdout).toMatch(/\d\.\d\d {2}.+ \(.+\)\n(?:.*\n)*Followed: (True|False)/)
  const made = await graph("MATCH (:Member {handle: 'fatma-yildiz'})-[:HOLDS]->(key:ApiKey {name: 'quick start'}) DETACH DELETE key RETURN count(*) AS keys")
  expect(made[0]?.keys).toBeGreaterThan(0)
})

test('the quick start names the versions that it was tried with', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Record<string, string>>
  const [line = ''] = (await readFile('docs/quick-start.md', 'utf8')).match(/^npm install .*$/m) ?? []
  const named = [...line.matchAll(/(\S+)@([\d.]+)/g)]
  expect(named.length).toBe(5)
  for (const [, name = '', version] of named) expect({ ...dependencies, ...devDependencies }[name], name).toBe(version)
})
