import type { Db } from '../db'
import first from './0001-names-are-unique-and-windows-are-indexed.cypher'
import second from './0002-conversations-are-read-a-page-at-a-time.cypher'
import third from './0003-makers-of-an-idea-are-one-each.cypher'
import fourth from './0004-work-and-words-are-acts-too.cypher'
import eighth from './0008-what-an-organization-says-is-found-by-index.cypher'
import seventh from './0007-ideas-are-brought-together.cypher'
import tenth from './0010-what-was-merged-is-counted.cypher'
import fifth from './0005-every-text-of-an-idea-is-a-version.cypher'
import ninth from './0009-members-are-told.cypher'
import sixth from './0006-tasks-and-outcomes-are-found.cypher'
import twelfth from './0012-attachments-are-found.cypher'
import fourteenth from './0014-what-lapses-and-whom-mail-invites-is-found.cypher'
import eighteenth from './0018-what-people-put-right-is-found.cypher'
import nineteenth from './0019-keys-apps-and-grants-are-found-by-index.cypher'
import twentyThird from './0023-what-is-archived-and-agreed-on-is-found.cypher'
import thirteenth from './0013-a-step-of-a-case-is-found-by-its-act.cypher'
import seventeenth from './0017-who-was-answered-is-found-by-index.cypher'
import sixteenth from './0016-what-was-answered-is-found.cypher'
import eleventh from './0011-what-is-said-and-who-helps-whom-is-found-by-index.cypher'
import twentySixth from './0026-what-was-found-is-kept.cypher'
import twentySeventh from './0027-what-is-wanted-is-found.cypher'
import twentyFirst from './0021-what-happened-is-sent-on.cypher'

/** In the order of their numbers; each is idempotent, so that a half-applied one is simply run again. */
const migrations = [
  { file: '0001-names-are-unique-and-windows-are-indexed', text: first },
  { file: '0002-conversations-are-read-a-page-at-a-time', text: second },
  { file: '0003-makers-of-an-idea-are-one-each', text: third },
  { file: '0004-work-and-words-are-acts-too', text: fourth },
  { file: '0008-what-an-organization-says-is-found-by-index', text: eighth },
  { file: '0007-ideas-are-brought-together', text: seventh },
  { file: '0010-what-was-merged-is-counted', text: tenth },
  { file: '0005-every-text-of-an-idea-is-a-version', text: fifth },
  { file: '0009-members-are-told', text: ninth },
  { file: '0006-tasks-and-outcomes-are-found', text: sixth },
  { file: '0012-attachments-are-found', text: twelfth },
  { file: '0014-what-lapses-and-whom-mail-invites-is-found', text: fourteenth },
  { file: '0018-what-people-put-right-is-found', text: eighteenth },
  { file: '0019-keys-apps-and-grants-are-found-by-index', text: nineteenth },
  { file: '0013-a-step-of-a-case-is-found-by-its-act', text: thirteenth },
  { file: '0017-who-was-answered-is-found-by-index', text: seventeenth },
  { file: '0016-what-was-answered-is-found', text: sixteenth },
  { file: '0023-what-is-archived-and-agreed-on-is-found', text: twentyThird },
  { file: '0011-what-is-said-and-who-helps-whom-is-found-by-index', text: eleventh },
  { file: '0021-what-happened-is-sent-on', text: twentyFirst },
  { file: '0026-what-was-found-is-kept', text: twentySixth },
  { file: '0027-what-is-wanted-is-found', text: twentySeventh },
]

/** Brings the schema of the database up to date. Safe to run at every start. */
export async function migrate(db: Db): Promise<string[]> {
  const applied = new Set((await db('READ', 'MATCH (m:Migration) RETURN m.file AS file', {})).map((row) => row.file))
  const missing = migrations.filter(({ file }) => !applied.has(file))
  for (const { file, text } of missing) {
    for (const one of statementsOf(text)) await untilDone(db, one)
    await db('WRITE', 'CALL db.awaitIndexes(300)', {})
    await db('WRITE', 'MERGE (m:Migration {file: $file}) ON CREATE SET m.appliedAt = timestamp()', { file })
  }
  return missing.map(({ file }) => file)
}

/** A statement that changes a few things at a time says whether there are `more`. */
async function untilDone(db: Db, one: string) {
  while ((await db('WRITE', one, {}))[0]?.more === true);
}

const statementsOf = (text: string) => text
  .replace(/^\s*\/\/.*$/gm, '')
  .split(/;\s*$/m)
  .map((one) => one.trim())
  .filter(Boolean)
