import { acts, labels, properties, states } from '../db/vocabulary'
import { tables } from './archive-tables'

const meanings: Record<string, string> = { ...labels, ...states, ...acts }
const columns: Record<string, string> = {
  ...properties, of: 'Id of the comment, post or response that said it.', from: 'Id of the thing that the relationship leads from.',
  type: 'Which act: the name of the relationship in the graph.', target: 'Id of what the act is about.', partnerKinds: 'Of what kind each of partnerIds was then; empty: nobody who is known.',
}

const HEAD = `# An archive of Tributary

Everything in it can be read without Tributary: JSON-LD in the words of ActivityStreams 2.0 (and ours, urn:tributary:), and the same once more as CSV.

- things.json: who and what there is, a Collection with one item on each line.
- relationships.json: how they are tied, a Collection of Relationship.
- outbox.json: who did what and when, an OrderedCollection of activities by kind of act. The second type of an item is its name in our graph.
- csv/: the same as tables in UTF-8. Instants are ISO 8601 in UTC; lists have semicolons between; an apostrophe stands before what a spreadsheet would take for a formula.
- files/: what is attached to ideas and comments, by the id of the attachment.
- manifest.json: what this is, from where and when, and the SHA-256 of every file. manifest.sig: its Ed25519 signature in base64,
  by the key that the portal shows at /.well-known/tributary-export-key.

Texts are licensed as their versions say (CC BY-SA 4.0 where nothing else is said). What is private is not in an archive of all that is public: e-mail addresses, drafts, notices,
keys, who trusts or invited whom, cases without consent, and follows made in the portal (those of an imported log are as public as the log was). So attention that was a follow alone
is not counted where such an archive is taken in. An archive of one community holds what lies in it and was done in it, without ties to ideas elsewhere;
ATTENDED says from which community somebody came to an idea, as it was measured here. A member's own archive holds what they did and wrote, private acts and follows too, and what that hangs on.
 \`npm run import -- FILE\` takes one into an empty portal: ids stay, and what is measured is worked out anew.
`

/** What stands in an archive, down to each column of the tables that it has. */
export function readme(files: string[]): string {
  const described = files.filter((file) => file in tables).sort().map((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.csv'.length)
    const listed = (tables[file] ?? []).map((column) => `- ${column}: ${columns[column] ?? ''}`)
    return `## ${file}\n\n${name === 'acts' ? 'One row for each act.' : meanings[name] ?? ''}\n\n${listed.join('\n')}\n`
  })
  return [HEAD, ...described].join('\n')
}
