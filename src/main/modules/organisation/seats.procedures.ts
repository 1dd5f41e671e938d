import * as contract from '#shared/organisation/seats.contract.ts';
import { implement } from '../../core/implement.ts';
import { scopeOf } from '../../core/scope.ts';
import * as service from './seats.service.ts';

export const seatProcedures = [
  implement(contract.listPosts, ({ db }) => ({ posts: service.listPosts(db) })),
  implement(contract.savePost, service.savePost),
  implement(contract.listSeats, (context, { asOf, unitId }) => ({
    seats: service.listSeats(context.db, unitId, scopeOf(context, asOf)),
  })),
  implement(contract.saveSeat, service.saveSeat),
];
