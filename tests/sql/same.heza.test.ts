import { sameOn } from './same.ts'

sameOn('heza')
