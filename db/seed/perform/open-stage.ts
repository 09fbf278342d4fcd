import type { Acts } from '../../acts/create-acts'
import { communitiesByName } from '../../communities/communities-by-name'
import type { Db } from '../../db'
import { ideasByName } from '../../ideas/ideas-by-name'
import { sourceKey } from '../../import/ids'
import { membersByName } from '../../members/members-by-name'
import { organizationsBySlug } from '../../organizations/organizations-by-slug'
import { topicsBySlug } from '../../topics/topics-by-slug'
import type { Story } from '../story'
import type { Named, Stage } from './stage'

/** The stage as the importer left it: everything of the story by its name, each idea with its first text. */
export async function openStage(db: Db, acts: Acts, story: Story, source: string): Promise<Stage> {
  const keys = (things: { id: string }[]) => ({ slugs: [], sourceKeys: things.map(({ id }) => sourceKey(source, id)) })
  const [members, communities, ideas, organizations, topics] = await Promise.all([
    membersByName(db, { handles: [], sourceKeys: keys(story.members).sourceKeys }), communitiesByName(db, keys(story.communities)), ideasByName(db, keys(story.ideas)),
    organizationsBySlug(db, { slugs: story.organizations.map(({ slug }) => slug) }), topicsBySlug(db, { slugs: story.topics.map(({ slug }) => slug) }),
  ])
  const imported = (kind: Named, rows: { id: string, name: string }[]) => rows.map(({ id, name }) => [`${kind}/${name.slice(source.length + 1)}`, id] as const)
  const slugged = (kind: Named, rows: { id: string, slug: string }[]) => rows.map(({ id, slug }) => [`${kind}/${slug}`, id] as const)
  return {
    db, acts,
    ids: new Map([...imported('member', members), ...imported('community', communities), ...imported('idea', ideas), ...slugged('organization', organizations), ...slugged('topic', topics)]),
    texts: new Map(story.ideas.map(({ id, title, body }) => [id, [{ title, body }]])),
    languages: new Map(story.ideas.map(({ id, language }) => [id, language])),
    amendments: new Map(),
  }
}
