// The database and its schema versions. A shipped version is never edited: what changes is a new entry in `schemaVersions`.
import { Dexie, type Table, type Transaction } from 'dexie';
import type {
  AnnotatorRecord,
  ArticleRecord,
  ClaimRecord,
  DrawerRecord,
  ImportRecord,
  ImportStepRecord,
  JudgementRecord,
  MetaRecord,
  ReferenceRecord,
  SceneRecord,
  ToCompareRecord,
  TopicRecord,
} from './records.ts';

export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation: primary key first, then the indexes. Only tables that change need be named. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the records of the version before to this one, inside the upgrade's own transaction: it either holds whole or not at all. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      // seenAt: the list, newest first, and retention. published: the time line. publisher: the source filter.
      articles: 'id, seenAt, published, publisher',
      // [articleId+start]: the claims of one article in reading order. formerId: what a claim became. type: the type filter.
      claims: 'id, [articleId+start], formerId, type',
      // [articleId+claimId]: everything said of one article. [annotatorId+updatedAt]: one person's work, newest first.
      // [deleted+verdict]: the tag filter. deleted: what still stands, tagged or only noted. revision: what is newer than what a colleague has seen.
      judgements: 'id, claimId, [articleId+claimId], [annotatorId+updatedAt], [deleted+verdict], deleted, revision',
      annotators: 'id, local',
      references: 'id, kind, articleId',
      imports: 'id, at',
      importSteps: '[importId+seq]',
      meta: 'key',
    },
  },
  {
    version: 2,
    stores: {
      // *keys: what may speak of the same thing as a new statement. articleId: what an article's new reading replaces.
      drawers: 'id, articleId, *keys',
      scenes: 'articleId',
      // [topic+day]: a topic's members of about the same time. articleId: the topics of one article.
      topics: 'claimId, articleId, [topic+day]',
      // Filled whenever articles or claims are written, and, by the comparison's version, with everything that was stored before.
      toCompare: 'articleId',
    },
  },
];

export const currentSchemaVersion = schemaVersions.at(-1)!.version;

/** The database's name within the extension's own origin. */
export const databaseName = 'plumbline';

export interface DatabaseOptions {
  readonly name?: string;
  /** For tests of migrations; otherwise `schemaVersions`. */
  readonly versions?: readonly SchemaVersion[];
}

export class PlumblineDatabase extends Dexie {
  declare readonly articles: Table<ArticleRecord, string>;
  declare readonly claims: Table<ClaimRecord, string>;
  declare readonly judgements: Table<JudgementRecord, string>;
  declare readonly annotators: Table<AnnotatorRecord, string>;
  declare readonly references: Table<ReferenceRecord, string>;
  declare readonly imports: Table<ImportRecord, string>;
  declare readonly importSteps: Table<ImportStepRecord, [string, number]>;
  declare readonly meta: Table<MetaRecord, string>;
  declare readonly drawers: Table<DrawerRecord, string>;
  declare readonly scenes: Table<SceneRecord, string>;
  declare readonly topics: Table<TopicRecord, string>;
  declare readonly toCompare: Table<ToCompareRecord, string>;

  /**
   * Does not open yet (see `openDatabase`).
   *
   * Strict durability: a write is reported done only once it is on the disk, not merely handed to the operating system, so that a verdict
   * survives a power cut. It can only be chosen for a whole database and costs a flush a transaction (some milliseconds on an SSD, tens on
   * a disk); therefore one reading, one tag, one import is one transaction each.
   */
  constructor({ name = databaseName, versions = schemaVersions }: DatabaseOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
