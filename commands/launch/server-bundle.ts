import { build, stop, type BuildOptions } from 'esbuild'
import { serverBundle } from './portal'

const options: BuildOptions = {
  bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, jsx: 'automatic',
  loader: { '.cypher': 'text', '.graphql': 'text', '.css': 'text' }, logLevel: 'warning',
}

export const serverBundleOptions: BuildOptions = { ...options, entryPoints: ['server.ts'], outfile: serverBundle }

/** Bundles server.ts with all of ours that it imports into one file for Node. */
export const bundleServer = () => bundle(serverBundleOptions)

export const serveBundleOptions: BuildOptions = { ...options, entryPoints: ['commands/serve.ts'], outfile: '.cache/serve.mjs' }

/** Bundles commands/serve.ts: with the server's bundle and .next all that a machine needs that only serves. */
export const bundleServe = () => bundle(serveBundleOptions)

async function bundle(options: BuildOptions) {
  await build(options)
  await stop()
}
