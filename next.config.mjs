import createNextIntlPlugin from 'next-intl/plugin'

const asText = { type: 'text' }

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@apollo/server', '@node-rs/argon2', 'graphql', 'neo4j-driver', 'pino'],
  turbopack: {
    root: import.meta.dirname,
    rules: { '*.cypher': asText, '*.graphql': asText },
  },
  // `npm test` checks the types of the whole tree; the build of `npm start` doesn't do it a second time.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./lib/i18n.ts')(config)
