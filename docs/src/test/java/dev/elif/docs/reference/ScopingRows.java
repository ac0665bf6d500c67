package dev.elif.docs.reference;

import dev.elif.Database;
import dev.elif.docs.desk.Invoice;
import dev.elif.docs.desk.Note;
import dev.elif.docs.desk.Note_;
import dev.elif.docs.desk.Offer;
import dev.elif.docs.desk.Remark;
import dev.elif.docs.desk.Remark_;
import dev.elif.query.Query;
import java.time.Instant;
import java.util.List;

/** Soft deletes, scopes and tenants. */
final class ScopingRows {

    private final Query<Note> notes;
    private final Query<Remark> remarks;
    private final Query<Offer> offers;
    private final Query<Invoice> invoices;

    ScopingRows(Database database) {
        this.notes = database.query(Note.class);
        this.remarks = database.query(Remark.class);
        this.offers = database.query(Offer.class);
        this.invoices = database.query(Invoice.class);
        database.repository(Note.class, Long.class)
                .insertAll(List.of(new Note("Milk"), new Note("Bread"), new Note("Eggs")));
    }

    Object withTrashed() {
        return notes.withTrashed().list();
    }

    Object onlyTrashed() {
        return notes.onlyTrashed().list();
    }

    Object withoutTrashed() {
        return notes.withTrashed().withoutTrashed().list();
    }

    Object withTrashedParents() {
        return remarks.where(Remark_.note.to(Note_.title).eq("Milk"))
                .withTrashedParents()
                .list();
    }

    Object a_soft_delete() {
        return notes.where(Note_.title.eq("Milk")).delete();
    }

    Object restore() {
        return notes.where(Note_.title.eq("Milk")).restore();
    }

    Object forceDelete() {
        return notes.where(Note_.title.eq("Bread")).forceDelete();
    }

    Object deleteAll() {
        return notes.deleteAll();
    }

    Object restoreEach() {
        return notes.restoreEach();
    }

    Object prune() {
        return notes.onlyTrashed().where(Note_.deletedAt.before(Instant.EPOCH)).prune();
    }

    Object pruneEach() {
        return notes.where(Note_.title.eq("Eggs")).pruneEach(note -> {});
    }

    Object forceDeleteEach() {
        return notes.where(Note_.title.eq("Milk")).forceDeleteEach();
    }

    Object forceDeleteAll() {
        return notes.forceDeleteAll();
    }

    Object a_global_scope() {
        return offers.list();
    }

    Object without() {
        return offers.without(Offer.Listed.class).list();
    }

    Object withoutScopes() {
        return offers.withoutScopes().list();
    }

    Object scope() {
        return offers.scope(Offer.upTo(100)).list();
    }

    Object a_tenant() {
        return invoices.list();
    }

    Object withoutTenant() {
        return invoices.withoutTenant().list();
    }
}
