import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A value as it is written; what only a deployment can work out stays as its code. */
export type Value = string | number | boolean | null | Code | Value[] | Values;
export type Values = { [name: string]: Value };
export class Code {
  readonly code: string;
  readonly parts: Value[];
  constructor(code: string, parts: Value[]) {
    this.code = code;
    this.parts = parts;
  }
}

export type Bicep = {
  /** Where a reader of Bicep would stumble, `line 3: …`. */
  mistakes: string[];
  text: string;
  params: { name: string; isSecure: boolean; hasDefault: boolean; value: Value }[];
  outputs: string[];
  resources: { symbol: string; type: string; version: string; body: Values }[];
  modules: { symbol: string; path: string; params: Values }[];
};

const find = createRequire(import.meta.url).resolve;
await Parser.init();
const parser = new Parser().setLanguage(
  await Language.load(find('tree-sitter-bicep/tree-sitter-bicep.wasm')),
);

export function readBicepFile(path: string): Bicep {
  return readBicep(readFileSync(path, 'utf8'), path.endsWith('.bicepparam'));
}

/** A parameter file's `param x = 1` is unknown to the grammar, which wants a type. */
export function readBicep(text: string, isParameters = false): Bicep {
  const tree = parser.parse(isParameters ? text.replace(/^param (\w+) =/gm, 'param $1 any =') : text);
  if (!tree) throw new Error('nothing was parsed');
  const named = (kind: string) => tree.rootNode.descendantsOfType(kind).filter((node) => node !== null);
  return {
    text,
    mistakes: mistakesIn(tree.rootNode),
    params: named('parameter_declaration').map((node) => paramOf(node)),
    outputs: named('output_declaration').map((node) => nameOf(node)),
    resources: named('resource_declaration').map((node) => {
      const [type = '', version = ''] = textOf(node.namedChild(1)).split('@');
      return { symbol: nameOf(node), type, version, body: bodyOf(node) };
    }),
    modules: named('module_declaration').map((node) => {
      const { params } = bodyOf(node);
      return {
        symbol: nameOf(node),
        path: textOf(node.namedChild(1)),
        params: isValues(params) ? params : {},
      };
    }),
  };
}

/** All the objects in a value, however deep. */
export function objectsIn(value: Value): Values[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (isCode(value)) return value.parts.flatMap(objectsIn);
  return isValues(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** `properties.authConfig.passwordAuth` of an object; undefined where there is none. */
export function at(body: Values, path: string): Value | undefined {
  return path
    .split('.')
    .reduce<Value | undefined>((value, name) => (isValues(value) ? value[name] : undefined), body);
}

export function isCode(value: Value | undefined): value is Code {
  return value instanceof Code;
}

function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isCode(value);
}

function mistakesIn(root: Node): string[] {
  const wrong = (node: Node): Node[] => [
    ...(node.isError || node.isMissing ? [node] : []),
    ...node.children.flatMap((child) => (child ? wrong(child) : [])),
  ];
  return root.hasError
    ? wrong(root).map(({ startPosition, text }) => `line ${startPosition.row + 1}: ${text}`)
    : [];
}

function paramOf(node: Node) {
  const before = node.previousNamedSibling;
  const value = node.namedChild(2);
  return {
    name: nameOf(node),
    isSecure: before?.type === 'decorators' && /@secure\(\)/.test(before.text),
    hasDefault: value !== null,
    value: value ? readValue(value) : null,
  };
}

function nameOf(node: Node): string {
  return node.namedChild(0)?.text ?? '';
}

/** The object that is declared, also in a loop or under a condition. */
function bodyOf(node: Node): Values {
  const [body] = node.descendantsOfType('object');
  const value = body ? readValue(body) : {};
  return isValues(value) ? value : {};
}

function readValue(node: Node): Value {
  const children = node.namedChildren.filter((child) => child !== null && child.type !== 'comment') as Node[];
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        children.filter(({ type }) => type === 'object_property').map((property) => propertyOf(property)),
      );
    case 'array':
      return children.map(readValue);
    case 'string':
      return children.some(({ type }) => type === 'interpolation') ? new Code(node.text, []) : textOf(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    default:
      return new Code(node.text, children.map(readValue));
  }
}

function propertyOf(node: Node): [string, Value] {
  const value = node.namedChild(1);
  return [textOf(node.namedChild(0)), value ? readValue(value) : null];
}

function textOf(node: Node | null): string {
  return (node?.text ?? '').replace(/^'|'$/g, '');
}
