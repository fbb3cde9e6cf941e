// Writes src/schema/catalog.schema.json and src/schema/shapes.ts from the zod schemas; with
// --check, only compares. Descriptions are the JSDoc comments of the fields: they cost
// nothing in the browser that way.
import {readdirSync, readFileSync} from 'node:fs';
import prettier from 'prettier';
import ts from 'typescript';
import {runnerImport} from 'vite';
import {writeOrCheck} from './write-or-check.mjs';

const FOLDER = 'src/schema';
const {module: nouns} = await runnerImport(`./${FOLDER}/index.ts`);
const {module: leaves} = await runnerImport(`./${FOLDER}/leaves.ts`);
const {module: z} = await runnerImport('zod/mini');
const schemas = new Map(Object.entries(nouns).filter(([, noun]) => noun?._zod));

/** JSDoc of every schema and of its fields, by name. */
function readComments() {
  const objects = new Map();
  for (const file of readdirSync(FOLDER).filter(
    (name) => name.endsWith('.ts') && name !== 'shapes.ts',
  )) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const [{name, initializer}] = statement.declarationList.declarations;
      objects.set(name.text, {description: commentOf(statement), ...fieldsIn(initializer)});
    }
  }
  return objects;
}

function fieldsIn(initializer) {
  const isCall = initializer && ts.isCallExpression(initializer);
  const written = isCall ? initializer.arguments[0] : initializer;
  const fields = new Map();
  const bases = written && ts.isIdentifier(written) ? [written.text] : [];
  const isObject = written && ts.isObjectLiteralExpression(written);
  for (const property of isObject ? written.properties : []) {
    if (ts.isSpreadAssignment(property)) bases.push(property.expression.text);
    else fields.set(property.name.text, commentOf(property));
  }
  return {fields, bases};
}

function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = ts.getTextOfJSDocComment(comment?.comment);
  return text
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function commentOfField(objects, name, field) {
  const object = objects.get(name);
  const inherited = () => object?.bases.map((base) => commentOfField(objects, base, field));
  return object?.fields.get(field) ?? inherited()?.find(Boolean);
}

function describe(definition, name, objects) {
  for (const [field, property] of Object.entries(definition.properties ?? {})) {
    const description = commentOfField(objects, name, field);
    if (!description) {
      throw new Error(
        `${name}.${field} has no comment in ${FOLDER}: say in one sentence what it is.`,
      );
    }
    definition.properties[field] = {description, ...property};
  }
}

/** Says in JSON Schema what the keys of a field ask for. */
function addFacets({zodSchema, jsonSchema}) {
  const key = keyOf(zodSchema);
  const [minimum, maximum] = leaves.RANGES[key] ?? [];
  Object.assign(jsonSchema, {
    ...(key in leaves.FORMS && {pattern: leaves.FORMS[key].source}),
    ...(minimum !== undefined && {minimum, maximum}),
    ...(key === 'count' && {type: 'integer'}),
    ...(key === 'text' && {maxLength: leaves.MAX_TEXT}),
    ...(checkKeys(zodSchema).includes('nine') && {minItems: 9, maxItems: 9}),
  });
}

function toJsonSchema(objects) {
  const registry = z.registry();
  for (const [name, schema] of schemas) {
    registry.add(schema, {id: name, description: objects.get(name)?.description});
  }
  const options = {metadata: registry, io: 'input', override: addFacets};
  const {$schema, $ref, $defs} = z.toJSONSchema(nouns.Catalog, options);
  for (const [name, definition] of Object.entries($defs)) describe(definition, name, objects);
  // What parseCatalog asks for besides: a name may come from the standard.
  $defs.Service.anyOf = [{required: ['standard']}, {required: ['name', 'category']}];
  const title = 'Katalog Mal Pelayanan Publik (mpp-catalog/1)';
  return {$schema, $id: 'urn:mpp-elements:catalog:1', title, $ref, $defs};
}

const keyOf = ({_zod: {def}}) => def.error?.({}) ?? '';
const checkKeys = ({_zod: {def}}) => (def.checks ?? []).map((check) => check._zod.def.error({}));

/** A zod schema as an expression of plain data; what is exported elsewhere is named. */
function shapeOf(schema, isTop = false) {
  const {def} = schema._zod;
  const name = [...schemas].find(([, noun]) => noun === schema)?.[0];
  if (def.type === 'union' && keyOf(schema) === 'words' && def.options[1]._zod.def.catchall) {
    return checkKeys(schema).includes('name') ? `'name'` : `'words'`;
  }
  if (name && !isTop && ['object', 'union'].includes(def.type)) return name;
  switch (def.type) {
    case 'object':
      return `{fields: [${Object.entries(def.shape).map(fieldOf).join(', ')}]}`;
    case 'array': {
      const nine = checkKeys(schema).includes('nine') ? `, length: 9, wanted: 'nine'` : '';
      return `{list: ${shapeOf(def.element)}${nine}}`;
    }
    case 'union':
      return `{either: [${def.options.map((one) => shapeOf(one))}], wanted: '${keyOf(schema)}'}`;
    case 'enum':
      return `{oneOf: ${JSON.stringify(Object.values(def.entries))}}`;
    case 'nullable':
      return `{orNull: ${shapeOf(def.innerType)}}`;
    default:
      return `'${keyOf(schema)}'`;
  }
}

function fieldOf([key, schema]) {
  const {def} = schema._zod;
  return def.type === 'optional'
    ? `['${key}', ${shapeOf(def.innerType)}, 1]`
    : `['${key}', ${shapeOf(schema)}]`;
}

/** Only what is read record by record needs a shape of its own, and what those are made of. */
const ROOTS = ['CatalogHead', 'Calendar', 'Agency', 'Tenant', 'Mall', 'Service', 'Hours'];

async function toShapes() {
  const written = new Map();
  const write = (name) => {
    if (written.has(name)) return;
    const text = shapeOf(schemas.get(name), true);
    for (const other of text.match(/\b[A-Z]\w+\b/g) ?? []) if (schemas.has(other)) write(other);
    written.set(name, text);
  };
  ROOTS.forEach(write);
  const lines = [...written].map(
    ([name, text]) =>
      `${ROOTS.includes(name) ? 'export ' : ''}const ${name} = ${text} as const satisfies Shape;`,
  );
  const source = `// Written by \`npm run schema\` from the zod schemas beside it; do not edit.
    import type {Shape} from './problems.js';\n\n${lines.join('\n')}`;
  return prettier.format(source, {
    ...(await prettier.resolveConfig(`${FOLDER}/shapes.ts`)),
    filepath: 'shapes.ts',
  });
}

const jsonSchema = JSON.stringify(toJsonSchema(readComments()), null, 2) + '\n';
writeOrCheck(`${FOLDER}/catalog.schema.json`, jsonSchema, 'npm run schema');
writeOrCheck(`${FOLDER}/shapes.ts`, await toShapes(), 'npm run schema');
