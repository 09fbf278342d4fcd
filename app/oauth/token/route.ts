import { answerToken } from '../../../lib/oauth'

export { answerToken as POST }
