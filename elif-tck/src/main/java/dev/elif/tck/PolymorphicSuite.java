package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Label;
import dev.elif.tck.domain.Label_;
import dev.elif.tck.domain.Like;
import dev.elif.tck.domain.Like_;
import dev.elif.tck.domain.Likeable;
import dev.elif.tck.domain.Picture;
import dev.elif.tck.domain.Picture_;
import dev.elif.tck.domain.Song;
import dev.elif.tck.domain.Song_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations by a type and a key: to models of several types, and from each of them. */
@AcceptanceSuite
class PolymorphicSuite {

    private final Tck tck;
    private final Query<Like> likes;
    private final Query<Picture> pictures;
    private Picture sunset;
    private Picture harbour;
    private Song hymn;

    PolymorphicSuite(Tck tck) {
        this.tck = tck;
        this.likes = tck.query(Like.class).orderBy(Like_.id.asc());
        this.pictures = tck.query(Picture.class).orderBy(Picture_.name.desc());
    }

    @BeforeEach
    void seed() {
        Repository<Picture, Long> all = tck.repository(Picture.class, Long.class);
        sunset = all.create(new Picture("sunset"));
        harbour = all.create(new Picture("harbour"));
        hymn = tck.repository(Song.class, Long.class).create(new Song("hymn"));
        // The keys of both tables shall meet.
        tck.execute("update songs set id = " + sunset.id());
        hymn = tck.query(Song.class).sole();
        sunset.likes().create(new Like(5));
        hymn.likes().create(new Like(3));
        sunset.likes().create(new Like(4));
        tck.repository(Like.class, Long.class).create(new Like(1));
    }

    private static String called(Likeable liked) {
        return liked instanceof Picture picture ? "picture " + picture.name() : "song " + liked.name();
    }

    @Test
    @Feature({"POLY-02", "POLY-05", "POLY-06", "RW-02"})
    void models_of_several_types_have_rows_in_one_table() {
        assertThat(tck.column("select coalesce(likeable_type, '-') from likes order by id"))
                .containsExactly("image", "song", "image", "-");
        assertThat(sunset.likes()).extracting(Like::stars).containsExactlyInAnyOrder(5, 4);
        assertThat(hymn.likes()).extracting(Like::stars).containsExactly(3);
        assertThat(harbour.likes().list()).isEmpty();
        assertThat(sunset.likes().query().where(Like_.stars.gt(4)).count()).isOne();
        assertThat(harbour.likes().save(new Like(2)).likeableType()).isEqualTo("image");
        assertThat(harbour.likes().list()).hasSize(1);
    }

    @Test
    @Feature("POLY-02")
    void they_are_loaded_by_one_statement() {
        List<Picture> found = new ArrayList<>();

        assertThat(tck.statementsOf(
                        () -> found.addAll(pictures.with(Picture_.likes).list())))
                .hasSize(2);
        assertThat(tck.statementsOf(() -> {
                    assertThat(found)
                            .extracting(each -> each.likes().list().size())
                            .containsExactly(2, 0);
                    assertThat(found.get(0).likes())
                            .allSatisfy(
                                    like -> assertThat(like.likeable().get()).isSameAs(found.get(0)));
                }))
                .isEmpty();
    }

    @Test
    @Feature("POLY-04")
    void one_of_them_may_be_the_first_of_an_order() {
        assertThat(pictures.with(Picture_.latest).list())
                .extracting(each -> each.latest().optional().map(Like::stars).orElse(0))
                .containsExactly(4, 0);
    }

    @Test
    @Feature("POLY-01")
    void a_row_belongs_to_one_of_them() {
        List<Like> found = likes.list();

        List<StatementCall> calls = tck.statementsOf(() -> {
            assertThat(found)
                    .extracting(like -> like.likeable()
                            .optional()
                            .map(PolymorphicSuite::called)
                            .orElse("-"))
                    .containsExactly("picture sunset", "song hymn", "picture sunset", "-");
            assertThat(found.get(0).likeable().get())
                    .isSameAs(found.get(2).likeable().get());
        });

        assertThat(calls).extracting(StatementCall::model).containsExactlyInAnyOrder("Picture", "Song");
        assertThat(found.get(3).likeable().isEmpty()).isTrue();
        assertThatThrownBy(() -> found.get(3).likeable().get()).isInstanceOf(ModelNotFoundException.class);
        assertThat(found.get(0).likeable().is(sunset)).isTrue();
        assertThat(found.get(1).likeable().is(sunset)).isFalse();
        assertThat(found.get(1).likeable().is(hymn)).isTrue();
    }

    @Test
    @Feature({"POLY-10", "EAGER-09"})
    void each_type_is_loaded_with_what_is_said_of_it() {
        List<Like> found = new ArrayList<>();
        List<StatementCall> calls = tck.statementsOf(() -> found.addAll(likes.with(
                        Like_.likeable,
                        to -> to.on(Picture.class, picture -> picture.with(Picture_.likes))
                                .on(Song.class, song -> song.withCount(Song_.likes)))
                .list()));

        assertThat(calls).extracting(StatementCall::model).containsExactlyInAnyOrder("Like", "Picture", "Like", "Song");
        assertThat(tck.statementsOf(() -> {
                    assertThat(((Picture) found.get(0).likeable().get()).likes().list())
                            .hasSize(2);
                    assertThat(((Song) found.get(1).likeable().get()).count(Song_.likes))
                            .isOne();
                }))
                .isEmpty();
        assertThat(tck.statementsOf(() -> likes.with("likeable").list())).hasSize(3);
        List<Like> later = likes.list();
        assertThat(tck.statementsOf(() ->
                        tck.repository(Like.class, Long.class).models(later).load(Like_.likeable)))
                .hasSize(2);
        assertThat(tck.statementsOf(() ->
                        tck.repository(Like.class, Long.class).models(later).loadMissing(Like_.likeable)))
                .isEmpty();
    }

    @Test
    @Feature("POLY-11")
    void a_row_can_be_given_to_another() {
        Like like = likes.first().orElseThrow();

        like.likeable().associate(hymn);

        assertThat(like.likeableType()).isEqualTo("song");
        assertThat(tck.statementsOf(() -> assertThat(like.likeable().get()).isSameAs(hymn)))
                .isEmpty();
        like.save();
        assertThat(hymn.likes().query().count()).isEqualTo(2);
        like.likeable().dissociate();
        assertThat(like.likeableId()).isNull();
        assertThat(like.likeable().optional()).isEmpty();
        Like fresh = new Like(5);
        fresh.likeable().associate(new Song("new"));
        fresh.push();
        assertThat(fresh.likeableId()).isNotNull();
        assertThat(tck.query(Song.class).has(Song_.likes).pluck(Song_.name)).contains("new");
    }

    @Test
    @Feature({"POLY-12", "POLY-14"})
    void rows_can_be_asked_what_they_belong_to() {
        assertThat(likes.whereMorphedTo(Like_.likeable, sunset).pluck(Like_.stars))
                .containsExactly(5, 4);
        assertThat(likes.whereNotMorphedTo(Like_.likeable, sunset).pluck(Like_.stars))
                .containsExactly(3, 1);
        assertThat(likes.hasMorph(Like_.likeable, Song.class).pluck(Like_.stars))
                .containsExactly(3);
        assertThat(likes.whereHasMorph(
                                Like_.likeable, Picture.class, picture -> picture.where(Picture_.name.eq("sunset")))
                        .pluck(Like_.stars))
                .containsExactly(5, 4);
        assertThat(likes.whereDoesntHaveMorph(
                                Like_.likeable, Picture.class, picture -> picture.where(Picture_.name.eq("sunset")))
                        .pluck(Like_.stars))
                .contains(3);
        assertThat(likes.where(Like_.likeable.exists()).count()).isEqualTo(3);
        assertThat(likes.where(Like_.likeable.is(Picture.class)).count()).isEqualTo(2);
        assertThat(pictures.has(Picture_.likes).pluck(Picture_.name)).containsExactly("sunset");
        assertThat(pictures.withCount(Picture_.likes).list())
                .extracting(each -> each.count(Picture_.likes))
                .containsExactly(2L, 0L);
        assertThatThrownBy(() -> likes.whereMorphedTo(Like_.likeable, new Song("unsaved")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2144");
    }

    @Test
    @Feature("POLY-03")
    void models_of_several_types_may_be_tied_to_many() {
        Repository<Label, Long> labels = tck.repository(Label.class, Long.class);
        Label warm = labels.create(new Label("warm"));
        Label loud = labels.create(new Label("loud"));

        sunset.labels().attach(warm);
        hymn.labels().sync(List.of(warm, loud));

        assertThat(tck.column("select labellable_type || labellable_id || ':' || label_id from labellables order by 1"))
                .containsExactly(
                        "image" + sunset.id() + ":" + warm.id(),
                        "song" + hymn.id() + ":" + warm.id(),
                        "song" + hymn.id() + ":" + loud.id());
        assertThat(sunset.labels()).extracting(Label::name).containsExactly("warm");
        assertThat(warm.pictures()).extracting(Picture::name).containsExactly("sunset");
        assertThat(warm.songs()).extracting(Song::name).containsExactly("hymn");
        assertThat(loud.pictures().list()).isEmpty();
        assertThat(pictures.with(Picture_.labels).list())
                .extracting(each -> each.labels().list().size())
                .containsExactly(1, 0);
        assertThat(pictures.has(Picture_.labels).count()).isOne();
        assertThat(labels.query().has(Label_.pictures).pluck(Label_.name)).containsExactly("warm");
        assertThat(loud.pictures().toggle(List.of(harbour)).attached()).containsExactly(harbour.id());
        assertThat(hymn.labels().detachAll()).isEqualTo(2);
        assertThat(tck.column("select labellable_type from labellables")).containsExactly("image", "image");
    }

    @Test
    @Feature("POLY-06")
    void an_alias_that_stands_for_nothing_is_told() {
        tck.execute("update likes set likeable_type = 'poem' where stars = 3");

        assertThatThrownBy(() -> likes.with(Like_.likeable).list())
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("ELIF-2150")
                .hasMessageContaining("[poem]")
                .hasMessageContaining("image");
    }

    @Test
    void what_is_gone_is_nothing() {
        tck.execute("delete from songs");

        assertThat(likes.with(Like_.likeable).list().get(1).likeable().optional())
                .isEmpty();
        assertThat(likes.hasMorph(Like_.likeable, Song.class).list()).isEmpty();
    }

    @Test
    void one_query_cannot_narrow_several_types() {
        assertThatThrownBy(() -> likes.has("likeable"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2146");
        assertThatThrownBy(() -> likes.with("likeable.likes"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2146");
    }
}
