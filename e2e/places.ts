import type { Graph } from './graph'

/** Who in the demo has what to decide, write and answer. */
export const fatma = { email: 'fatma@noordermeer.example', password: 'samen-aan-het-water' }
export const hanneke = { email: 'hanneke@dewaterkring.example', password: 'samen-aan-het-water' }

/** A page of every kind, over what the demo holds: for visitors, for an administrator, for an author of the demo and for somebody of its organization. */
export async function places(graph: Graph): Promise<{ forVisitors: string[], forMembers: string[], forAuthors: string[], forStaff: string[] }> {
  const [found] = await graph(`
    MATCH (idea:Idea {source: 'demo'}) ORDER BY COUNT { (idea)<-[:SUPPORTS]-() } DESC LIMIT 1
    MATCH (community:Community {source: 'demo'}) WITH idea, community ORDER BY COUNT { (community)<-[:MEMBER_OF]-() } DESC LIMIT 1
    MATCH (post:Post {communityId: community.id}) WITH idea, community, post LIMIT 1
    MATCH (organization:Organization)-[:HOSTS]->(community) WITH idea, community, post, organization LIMIT 1
    MATCH (idea)-[:ABOUT]->(topic:Topic) WITH idea, community, post, organization, topic LIMIT 1
    MATCH (member:Member)-[:AUTHORED]->(idea) WITH idea, community, post, organization, topic, member LIMIT 1
    RETURN idea.slug AS idea, community.slug AS community, post.id AS post, organization.slug AS organization, topic.slug AS topic, member.handle AS member`)
  const [made] = await graph(`
    MATCH (author:Member {handle: 'fatma-yildiz'})-[:AUTHORED]->(roof:Idea {slug: 'schooldak'})
    MATCH (open:Amendment {status: 'OPEN'})-[:AMENDS]->(roof) WITH author, roof, open LIMIT 1
    MATCH (accepted:Amendment {status: 'ACCEPTED'})-[:AMENDS]->(roof) WITH author, roof, open, accepted LIMIT 1
    MATCH (clashing:Amendment {status: 'OPEN'})-[:AMENDS]->(street:Idea {slug: 'school-street'}) WITH author, roof, open, accepted, clashing, street LIMIT 1
    MATCH (author)-[:WROTE]->(own:Case) WITH author, roof, open, accepted, clashing, street, own LIMIT 1
    MATCH (matter:Case {isPublic: true, status: 'REOPENED'}) WITH author, roof, open, accepted, clashing, street, own, matter LIMIT 1
    MATCH (merged:Idea)-[link:MERGED_INTO]->(into:Idea {source: 'demo'}) WHERE link.endedAt IS NULL WITH author, roof, open, accepted, clashing, street, own, matter, merged, into LIMIT 1
    MATCH (question:Post)-[:ACCEPTS]->(:Comment) WITH author, roof, open, accepted, clashing, street, own, matter, merged, into, question LIMIT 1
    MATCH (author)-[:WROTE]->(comment:Comment)-[:ON]->(:Idea) WITH author, roof, open, accepted, clashing, street, own, matter, merged, into, question, comment LIMIT 1
    MATCH (place:Community {id: question.communityId})
    RETURN roof.slug AS roof, open.id AS open, accepted.id AS accepted, street.slug + '/amendments/' + clashing.id AS clashing, own.id AS own, matter.id AS matter,
      merged.slug AS merged, into.slug AS into, place.slug + '/posts/' + question.id AS question, comment.id AS comment`)
  if (!found || !made) throw new Error('The demo is not there.')
  const { idea, community, post, organization, topic, member } = found
  const { roof, open, accepted, clashing, own, matter, merged, into, question, comment } = made
  return {
    forVisitors: [
      '/', '/ideas', `/ideas/${idea}`, '/ideas/new', '/communities', `/communities/${community}`, `/communities/${community}/posts`, `/communities/${community}/log`, `/communities/${community}/posts/${post}`,
      '/organizations', `/organizations/${organization}`, `/organizations/${organization}/cases`, `/organizations/${organization}/roadmap`, '/tasks', '/topics', `/topics/${topic}`, `/members/${member}`, '/search?q=water', '/metrics', '/sign-in', '/sign-up', '/unsubscribe', '/policy', '/policy/privacy', '/policy/rules',
      `/ideas/${roof}`,
      `/ideas/${roof}/versions`,
      `/ideas/${roof}/versions/3`,
      `/ideas/${roof}/versions/3?view=inline`,
      `/ideas/${roof}/amendments`,
      `/ideas/${roof}/amendments/new`,
      `/ideas/${roof}/amendments/${open}`,
      `/ideas/${roof}/amendments/${accepted}?view=inline`,
      `/ideas/${clashing}`,
      `/ideas/${merged}`,
      `/ideas/${into}`,
      `/communities/${question}`,
      `/cases/${matter}`,
      '/members/fatma-yildiz',
      `/ideas/${idea}?measures`,
      '/oauth/authorize?client_id=nobody',
      '/metrics/confluence',
      '/metrics/stage',
      `/embed/ideas/${idea}`,
      `/embed/communities/${community}`,
    ],
    forMembers: [
      '/me/archive', '/me/leave', '/policy/rules/new',
      '/account', '/tasks?for=me', '/account/notices', '/notices', '/invitations', '/ideas/new', `/ideas/${idea}`, `/communities/${community}`, '/communities/new', '/organizations/new', `/organizations/${organization}/settings`, '/welcome', `/ideas/${idea}/amendments/new`,
      '/outbox',
      `/communities/${community}/members`,
      `/ideas/new?from=${roof}`,
      `/organizations/${organization}/settings/embed`,
    ],
    forAuthors: [
      `/ideas/${roof}`,
      `/ideas/${roof}/edit`,
      `/ideas/${roof}/amendments/${open}`,
      `/ideas/${roof}/amendments/${open}/revise`,
      `/texts/${comment}`,
      '/cases',
      `/cases/${own}`,
      '/tasks?for=me',
      '/notices',
      '/me/keys',
      '/me/apps',
      '/me',
      `/me?topic=${topic}`,
    ],
    forStaff: [
      `/ideas/${roof}`,
      `/cases/${matter}`,
      `/organizations/${organization}/cases`,
      `/organizations/${organization}`,
      `/organizations/${organization}/settings/webhooks`,
      `/organizations/${organization}/desk`,
      `/organizations/${organization}/desk/movement`,
      `/organizations/${organization}/desk/confluence?days=365&compare=yes`,
      `/organizations/${organization}/desk/two-way`,
      `/organizations/${organization}/desk/recovery`,
      `/organizations/${organization}/desk/value`,
      `/organizations/${organization}/desk/warnings`,
      `/communities/${community}/log`,
      `/organizations/${organization}/settings`,
      '/me/keys',
    ],
  }
}
