// Loaded by NODE_OPTIONS=--import into every thread of a program under test: writes down each address it asks for.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const note = (text) => appendFileSync(process.env.DANGVU_TRAP_FILE, `${text}\n`);
note('trap set');

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const original = dns[name];
  dns[name] = (host, ...rest) => {
    note(`dns ${host}`);
    return original(host, ...rest);
  };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  note(`tcp ${JSON.stringify(args[0])}`);
  return connect.apply(this, args);
};

const createSocket = dgram.createSocket;
dgram.createSocket = (...args) => {
  note('udp socket');
  return createSocket(...args);
};

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  note(`listen ${args[0]?.host ?? JSON.stringify(args[0])}`);
  return listen.apply(this, args);
};

syncBuiltinESMExports();
