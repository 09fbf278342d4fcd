import type account from './messages/en/account.json'
import type common from './messages/en/common.json'
import type communities from './messages/en/communities.json'
import type deeds from './messages/en/deeds.json'
import type embed from './messages/en/embed.json'
import type examples from './messages/en/examples.json'
import type desk from './messages/en/desk.json'
import type keys from './messages/en/keys.json'
import type heard from './messages/en/heard.json'
import type ideas from './messages/en/ideas.json'
import type members from './messages/en/members.json'
import type merge from './messages/en/merge.json'
import type metrics from './messages/en/metrics.json'
import type movement from './messages/en/movement.json'
import type notices from './messages/en/notices.json'
import type organizations from './messages/en/organizations.json'
import type open from './messages/en/open.json'
import type texts from './messages/en/texts.json'
import type talk from './messages/en/talk.json'
import type people from './messages/en/people.json'
import type topics from './messages/en/topics.json'
import type webhooks from './messages/en/webhooks.json'
import type weeks from './messages/en/weeks.json'
import type attention from './messages/en/attention.json'
import type mirror from './messages/en/mirror.json'
import type word from './messages/en/word.json'
import type work from './messages/en/work.json'
import type { PortalLanguage } from './lib/language'

/** A text that is not in messages/ is an error of types. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: PortalLanguage
    Messages: {
      account: typeof account
      common: typeof common
      communities: typeof communities
      deeds: typeof deeds
      embed: typeof embed
      examples: typeof examples
      desk: typeof desk
      heard: typeof heard
      keys: typeof keys
      ideas: typeof ideas
      members: typeof members
      merge: typeof merge
      metrics: typeof metrics
      movement: typeof movement
      notices: typeof notices
      organizations: typeof organizations
      open: typeof open
      texts: typeof texts
      talk: typeof talk
      people: typeof people
      topics: typeof topics
      webhooks: typeof webhooks
      weeks: typeof weeks
      attention: typeof attention
      mirror: typeof mirror
      work: typeof work
      word: typeof word
    }
  }
}
