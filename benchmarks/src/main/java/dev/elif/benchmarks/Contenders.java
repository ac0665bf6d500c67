package dev.elif.benchmarks;

import dev.elif.benchmarks.data.Pools;
import dev.elif.benchmarks.ebean.EbeanContender;
import dev.elif.benchmarks.elif.active.ActiveContender;
import dev.elif.benchmarks.elif.plain.EventlessContender;
import dev.elif.benchmarks.elif.plain.PlainContender;
import dev.elif.benchmarks.elif.record.RecordContender;
import dev.elif.benchmarks.hibernate.SessionContender;
import dev.elif.benchmarks.hibernate.StatelessContender;
import dev.elif.benchmarks.jdbc.JdbcContender;
import dev.elif.benchmarks.jdbc.TunedContender;
import dev.elif.benchmarks.jdbi.JdbiContender;
import dev.elif.benchmarks.jooq.JooqContender;
import dev.elif.benchmarks.mybatis.MyBatisContender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All who are compared; plain JDBC comes first. */
public final class Contenders {

    private static final Map<String, Function<Pools, Contender>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("jdbc", JdbcContender::new);
        ALL.put("jdbc, tuned", TunedContender::new);
        ALL.put("elif class", pools -> new PlainContender(pools.main()));
        ALL.put("elif class, no events", pools -> new EventlessContender(pools.main()));
        ALL.put("elif record", pools -> new RecordContender(pools.main()));
        ALL.put("elif active record", pools -> new ActiveContender(pools.main()));
        ALL.put("hibernate session", pools -> new SessionContender(pools.main()));
        ALL.put("hibernate stateless", pools -> new StatelessContender(pools.main()));
        ALL.put("jooq", pools -> new JooqContender(pools.main()));
        ALL.put("ebean", pools -> new EbeanContender(pools.main()));
        ALL.put("jdbi", pools -> new JdbiContender(pools.main()));
        ALL.put("mybatis", pools -> new MyBatisContender(pools.main()));
    }

    private Contenders() {}

    /** All of them, on these pools. */
    public static List<Contender> on(Pools pools) {
        return on(pools, List.of(""));
    }

    /** Those whose names begin in one of these ways; only these are opened. */
    public static List<Contender> on(Pools pools, List<String> names) {
        return ALL.entrySet().stream()
                .filter(each -> names.stream().anyMatch(each.getKey()::startsWith))
                .map(each -> each.getValue().apply(pools))
                .toList();
    }
}
