// The entry of every npm script: needs Node alone, installs the packages, bundles commands/NAME.ts and runs it in this process.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withProgress } from '../db/embedded/progress.mjs'

const root = resolve(import.meta.dirname, '..')
const say = (sentence) => process.stderr.write(`${sentence}\n`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Tributary needs Node 20.19 or newer, and this is ${process.versions.node}.`)
}
process.chdir(root)
stopWithNpm()

const [name, ...args] = process.argv.slice(2)
const source = resolve('commands', `${name}.ts`)
if (!name || !existsSync(source)) fail(`There is no command "${name ?? ''}": package.json lists them.`)

if (!packagesAreInstalled()) await installPackages()
process.setSourceMapsEnabled(true)
const bundle = await bundleCommand()
process.argv = [process.argv[0], bundle, ...args]
await import(pathToFileURL(bundle).href)

function fail(sentence) {
  say(sentence)
  process.exit(1)
}

/** npm keeps what it installed in node_modules/.package-lock.json, written last: it is compared with what we ask for. */
function packagesAreInstalled() {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version)
}

async function installPackages() {
  const npm = process.env.npm_execpath
  const command = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const work = new Promise((done, failed) => {
    const child = npm ? spawn(process.execPath, [npm, ...command], { stdio: ['ignore', 'ignore', 'inherit'] }) : spawn('npm', command, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`npm ci ended with code ${code}`))))
  })
  await withProgress(say, 'Installing packages', work).catch((error) => fail(`The packages could not be installed: ${error.message}.`))
}

async function bundleCommand() {
  const { build, stop } = await import('esbuild')
  const target = resolve('.cache/commands', `${name}.mjs`)
  const partial = `${target}.${process.pid}`
  const { outputFiles } = await build({
    entryPoints: [source], outfile: target, write: false, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', sourcemap: 'inline', loader: { '.cypher': 'text', '.graphql': 'text' }, logLevel: 'warning',
  })
  await stop()
  await mkdir(dirname(target), { recursive: true })
  await writeFile(partial, outputFiles[0].contents)
  await rename(partial, target).catch(() => rm(partial, { force: true }))
  return target
}

/** When npm is killed outright nobody tells us: our parent changes, and that is taken as a SIGTERM. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM') }, 1000).unref()
}
