package dev.elif.benchmarks;

import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.ebean.EbeanContender;
import dev.elif.benchmarks.elif.active.ActiveContender;
import dev.elif.benchmarks.elif.plain.PlainContender;
import dev.elif.benchmarks.elif.record.RecordContender;
import dev.elif.benchmarks.hibernate.SessionContender;
import dev.elif.benchmarks.hibernate.StatelessContender;
import dev.elif.benchmarks.jdbc.JdbcContender;
import dev.elif.benchmarks.jdbi.JdbiContender;
import dev.elif.benchmarks.jooq.JooqContender;
import dev.elif.benchmarks.mybatis.MyBatisContender;
import java.util.List;
import java.util.function.Function;

/** All who are compared; plain JDBC comes first. */
public final class Contenders {

    private static final List<Function<Pools, Contender>> ALL = List.of(
            JdbcContender::new,
            pools -> new PlainContender(pools.main()),
            pools -> new RecordContender(pools.main()),
            pools -> new ActiveContender(pools.main()),
            pools -> new SessionContender(pools.main()),
            pools -> new StatelessContender(pools.main()),
            pools -> new JooqContender(pools.main()),
            pools -> new EbeanContender(pools.main()),
            pools -> new JdbiContender(pools.main()),
            pools -> new MyBatisContender(pools.main()));

    private Contenders() {}

    /** All of them, on these pools. */
    public static List<Contender> on(Pools pools) {
        return ALL.stream().map(each -> each.apply(pools)).toList();
    }
}
