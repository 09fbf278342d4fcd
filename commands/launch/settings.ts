import { resolve } from 'node:path'
import { z } from 'zod'
import { ClearError } from '../../db/embedded/clear-error'

const address = (what: string, schemes: RegExp) =>
  z.url({ protocol: schemes, error: (issue) => `must be ${what}, and is "${issue.input}"` }).optional()

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const memory = z.string().regex(/^\d+[mg]$/, 'must be an amount of memory, such as 512m or 2g').optional()

const isStrong = (secret: string) => secret.length >= 32 && new Set(secret).size >= 10

const environment = z.object({
  PORT: z.coerce.number('must be a number from 1 to 65535').int('must be a whole number').min(1, 'must be 1 or more').max(65535, 'must be 65535 or less').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: address('the web address people use, such as https://ideas.example.org', /^https?$/),
  TRIBUTARY_DATA: z.string().min(1).default('.tributary').transform((folder) => resolve(folder)),
  NEO4J_URI: address('the address of a Neo4j, such as bolt://127.0.0.1:7687', /^(bolt|neo4j)(\+s|\+ssc)?$/),
  REDIS_URL: address('the address of a Redis, such as redis://127.0.0.1:6379', /^rediss?$/),
  SMTP_URL: address('the address of a mail server, such as smtp://user:password@mail.example.org', /^smtps?$/),
  AUTH_SECRET: z.string().refine(isStrong, 'is too weak: give 32 characters or more with at least 10 different ones (openssl rand -base64 32), or leave it out').optional(),
  TRUST_PROXY: z.coerce.number('must be how many proxies stand in front of the portal').int('must be a whole number').min(0, 'must be 0 or more').max(10, 'must be 10 or less').default(0),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
  WEBHOOK_ORIGINS: z.string().refine((list) => list.split(/[\s,]+/).every((one) => URL.canParse(one) && new URL(one).origin === one), 'must name origins, such as https://hooks.example.org:8443, with spaces between').optional(),
  TRIBUTARY_HEAP: z.coerce.number('must be a number of megabytes').int('must be a whole number of megabytes').min(192, 'must be 192 or more').default(384),
  TRIBUTARY_NEO4J_HEAP: memory,
  TRIBUTARY_NEO4J_PAGECACHE: memory,
  TRIBUTARY_DEMO: z.enum(['0', '1'], 'must be 0 (no demo data) or 1').default('1'),
})

export type Settings = z.output<typeof environment>

/** Every variable of the environment that says where and how a portal runs. */
export const settingNames = [...Object.keys(environment.shape), 'NEO4J_USERNAME', 'NEO4J_PASSWORD']

/** The settings of INTERFACE's environment; an empty value is one that is not set. Errors: ClearError with one sentence for each wrong value. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ClearError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
}

/** Where people reach the portal: PUBLIC_URL, else the address that it listens on. */
export const publicUrl = ({ PUBLIC_URL, HOST, PORT }: Settings) =>
  PUBLIC_URL ?? `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
