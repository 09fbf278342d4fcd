import { graphql } from '../../graphql/generated/documents'
import type { StageOfMemberFragment } from '../../graphql/generated/documents/graphql'

export const StageOfMemberDocument = graphql(`
  fragment StageOfMember on MemberStage {
    community { id slug name language }
    stage
    evidence { dates partners { id handle name deletedAt } idea { slug title language } lastSign }
  }
`)

export type StageOfMember = StageOfMemberFragment
