import {
  AliasNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  JoinNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  PrimitiveValueListNode,
  ReferenceNode,
  type RootOperationNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
} from 'kysely';

/**
 * Confines every query to one tenant: what is read, changed or deleted has `tenant_id` added to its conditions, what
 * is inserted gets it as a column. The one place where the tenant enters a query.
 */
export function tenantScope(tenantId: string): KyselyPlugin {
  const transformer = new TenantTransformer(tenantId);
  return {
    transformQuery: ({ node }) => transformer.transformNode(node) as RootOperationNode,
    transformResult: async ({ result }) => result,
  };
}

const column = 'tenant_id';

/** Kysely's way of walking a query is to override one method a kind of query. */
class TenantTransformer extends OperationNodeTransformer {
  readonly #tenantId: string;

  constructor(tenantId: string) {
    super();
    this.#tenantId = tenantId;
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    const query = super.transformSelectQuery(node);
    return { ...query, ...this.#where(query.where, query.from?.froms ?? []) };
  }

  /** Among the join's own conditions: in the query's they would make an outer join an inner one. */
  protected override transformJoin(node: JoinNode): JoinNode {
    const join = super.transformJoin(node);
    return referenceTo(join.table).reduce(
      (scoped, reference) => JoinNode.cloneWithOn(scoped, this.#isOurs(reference)),
      join,
    );
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    const query = super.transformUpdateQuery(node);
    const sources = [...(query.table ? [query.table] : []), ...(query.from?.froms ?? [])];
    return { ...query, ...this.#where(query.where, sources) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    const query = super.transformDeleteQuery(node);
    const sources = [...query.from.froms, ...(query.using?.tables ?? [])];
    return { ...query, ...this.#where(query.where, sources) };
  }

  protected override transformMergeQuery(): never {
    throw new Error('a merge cannot be scoped');
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    const query = super.transformInsertQuery(node);
    if (!query.values || !ValuesNode.is(query.values))
      throw new Error('an insert without rows cannot be scoped');
    const rows = query.values.values.map((row) => this.#withTenant(row));
    return {
      ...query,
      columns: [...(query.columns ?? []), ColumnNode.create(column)],
      values: ValuesNode.create(rows),
    };
  }

  #withTenant(row: ValueListNode | PrimitiveValueListNode): ValueListNode | PrimitiveValueListNode {
    return PrimitiveValueListNode.is(row)
      ? PrimitiveValueListNode.create([...row.values, this.#tenantId])
      : ValueListNode.create([...row.values, ValueNode.create(this.#tenantId)]);
  }

  #where(where: WhereNode | undefined, sources: readonly OperationNode[]): { where?: WhereNode } {
    const scoped = sources.flatMap(referenceTo).reduce<WhereNode | undefined>((all, reference) => {
      const isOurs = this.#isOurs(reference);
      return all ? WhereNode.cloneWithOperation(all, 'And', isOurs) : WhereNode.create(isOurs);
    }, where);
    return scoped ? { where: scoped } : {};
  }

  #isOurs(reference: ReferenceNode): BinaryOperationNode {
    return BinaryOperationNode.create(reference, OperatorNode.create('='), ValueNode.create(this.#tenantId));
  }
}

/** The `tenant_id` of a table or of its alias; nothing for a subquery, which is scoped itself. */
function referenceTo(source: OperationNode): ReferenceNode[] {
  if (TableNode.is(source)) return [ReferenceNode.create(ColumnNode.create(column), source)];
  if (AliasNode.is(source) && TableNode.is(source.node) && IdentifierNode.is(source.alias)) {
    return [ReferenceNode.create(ColumnNode.create(column), TableNode.create(source.alias.name))];
  }
  return [];
}
