export { everyoneOn, openOn, scopeOf } from '../../core/scope.ts';
