import { answerRevoke } from '../../../lib/oauth'

export { answerRevoke as POST }
