import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Certificate } from '../../src/playground/graph/create-certificate.ts';

/** A throw-away certificate for this machine, signed by itself and good for a day or so many, as PEM. */
export function aCertificate(days = 1): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid('550403'), tlv(0x0c, Buffer.from('throw-away')))));
  const toBeSigned = sequence(
    tlv(0xa0, integer([2])),
    integer([1, ...randomBytes(8)]),
    ecdsaWithSha256(),
    name,
    sequence(time(Date.now() - 3_600_000), time(Date.now() + days * 86_400_000 + 60_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(isAuthority(), isForThisMachine())),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, ecdsaWithSha256(), tlv(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

const ecdsaWithSha256 = () => sequence(oid('2a8648ce3d040302'));

/** Whoever trusts it, trusts what it signed: itself. */
function isAuthority(): Buffer {
  const isTrue = tlv(0x01, Buffer.from([0xff]));
  return sequence(oid('551d13'), isTrue, tlv(0x04, sequence(isTrue)));
}

function isForThisMachine(): Buffer {
  const names = sequence(tlv(0x82, Buffer.from('localhost')), tlv(0x87, Buffer.from([127, 0, 0, 1])));
  return sequence(oid('551d11'), tlv(0x04, names));
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}

const integer = (bytes: readonly number[]) => tlv(0x02, Buffer.from(bytes));
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));
const sequence = (...parts: Buffer[]) => tlv(0x30, ...parts);
const set = (...parts: Buffer[]) => tlv(0x31, ...parts);

/** One value of ASN.1 in DER: what it is, how long, and itself. */
function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
