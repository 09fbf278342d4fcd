import { build, stop, type BuildOptions } from 'esbuild'

export const serverBundle = '.cache/server.mjs'

export const serverBundleOptions: BuildOptions = {
  entryPoints: ['server.ts'], outfile: serverBundle, bundle: true, platform: 'node', format: 'esm', target: 'node20',
  packages: 'external', sourcemap: true, loader: { '.cypher': 'text', '.graphql': 'text' }, logLevel: 'warning',
}

/** Bundles server.ts with all of ours that it imports into one file for Node. */
export async function bundleServer() {
  await build(serverBundleOptions)
  await stop()
}
