import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypeScript from 'eslint-config-next/typescript'

const domains = [
  'ideas',
  'communities',
  'members',
  'organizations',
  'topics',
  'conversation',
  'search',
  'metrics',
  'acts',
  'notices',
  'responses',
  'cases',
  'merge',
  'texts',
  'drafts',
  'attachments',
  'work',
  'people',
  'webhooks',
  'live',
  'keys',
]

const noPath = (regex, message) => ({ regex, message })
const noLayer = (layers, message) => noPath(`^\\.{1,2}/(.*/)?(${layers.join('|')})/`, message)
const noPackage = (names, message) => noPath(`^(${names.join('|')})(/.*)?$`, message)
const noExtension = noPath('^\\.{1,2}/.*\\.(js|ts|tsx)$', 'Imports of ours leave the extension out: Turbopack does not take .js for .ts.')
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [noExtension, ...patterns] }] })

const portalPackages = ['next', 'next-auth', 'next-intl', 'react', 'react-dom', 'urql', '@urql/core']
const graphqlPackages = ['graphql', '@apollo/server']

const dbIsLast = [
  noLayer(['app', 'lib', 'graphql', 'commands'], 'db/ imports nothing of ours but db/ (docs/architecture.md).'),
  noPackage([...portalPackages, ...graphqlPackages], 'db/ knows no web and no GraphQL (docs/architecture.md).'),
]
const noOtherDomain = noPath(
  `^\\.\\./(${domains.filter((domain) => domain !== 'acts').join('|')})/`,
  'A domain folder of db/ imports no other but db/acts/ (docs/architecture.md).',
)
const otherRoutes = (route) => noPath(
  `^(\\.\\./)+(?!lib/|graphql/|components/)(.*/)?(${domains.filter((domain) => domain !== route).join('|')})/`,
  "A route doesn't reach into another route; what two need stands in app/components/ (docs/architecture.md).",
)
const appKnowsDocuments = [
  noLayer(['db', 'commands'], 'app/ asks GraphQL; it never reaches the database (docs/architecture.md).'),
  noPath('^\\.{1,2}/(.*/)?graphql/(?!generated/documents)', 'app/ knows GraphQL documents, never resolvers (docs/architecture.md).'),
  noPackage(['neo4j-driver', '@apollo/server'], 'app/ asks GraphQL; it never reaches the database (docs/architecture.md).'),
]

const cypherCall = ':matches([callee.property.name=/^(run|executeQuery)$/], [callee.name=/^(db|tx|statement)$/])'
const wholeCypher = (node) => ({
  selector: `CallExpression${cypherCall} > ${node}`,
  message: 'Cypher is whole and parameterised: one .cypher file, never assembled from pieces.',
})

const config = [
  { ignores: ['node_modules/', '.next/', '.cache/', '.tributary*/', 'graphql/generated/', 'db/embedded/lib/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  ...nextCoreWebVitals,
  ...nextTypeScript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', wholeCypher('TemplateLiteral[expressions.length>0]'), wholeCypher("BinaryExpression[operator='+']")],
      eqeqeq: ['error', 'smart'],
      ...imports(),
    },
  },
  { files: ['{app,lib,graphql,db}/**/*.{ts,tsx,mjs}'], rules: { 'no-console': 'error' } },
  // What measures the statements puts PROFILE in front of them, and writes worlds of any size to measure in.
  { files: ['bench/**/*.ts', 'db/testing/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },

  { files: ['db/**/*.ts'], rules: imports(...dbIsLast) },
  // db/acts/ puts the writes of the domains together.
  { files: domains.filter((domain) => domain !== 'acts').map((domain) => `db/${domain}/**/*.ts`), ignores: ['**/*.test.ts'], rules: imports(...dbIsLast, noOtherDomain) },
  {
    files: ['graphql/**/*.ts'],
    rules: imports(
      noLayer(['app', 'lib', 'commands'], 'graphql/ imports db/ and itself (docs/architecture.md).'),
      noPackage(portalPackages, 'graphql/ knows no Next and no session (docs/architecture.md).'),
    ),
  },
  { files: ['lib/**/*.{ts,tsx}'], rules: imports(noLayer(['app', 'commands'], 'lib/ never imports app/ (docs/architecture.md).')) },
  { files: ['app/**/*.{ts,tsx}'], rules: imports(...appKnowsDocuments) },
  { files: ['app/components/**/*.{ts,tsx}'], rules: imports(...appKnowsDocuments, otherRoutes('components')) },
  ...domains.map((route) => ({ files: [`app/${route}/**/*.{ts,tsx}`], rules: imports(...appKnowsDocuments, otherRoutes(route)) })),
  {
    files: ['e2e/**/*.ts'],
    rules: {
      ...imports(noLayer(['app', 'lib', 'graphql', 'db', 'commands'], "A journey uses the portal as people do, not the portal's code (docs/architecture.md).")),
      'react-hooks/rules-of-hooks': 'off', // Playwright's `use` of a fixture is no React hook
    },
  },
]

export default config
