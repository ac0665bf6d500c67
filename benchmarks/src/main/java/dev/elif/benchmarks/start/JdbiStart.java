package dev.elif.benchmarks.start;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.BeanMapper;

/** Jdbi: a bean mapper for each class. */
final class JdbiStart implements Starter.Start {

    private Jdbi jdbi;

    @Override
    public void open(DataSource pool, List<Class<?>> models) {
        jdbi = Jdbi.create(pool);
        models.forEach(model -> jdbi.registerRowMapper(BeanMapper.factory(model)));
    }

    @Override
    public Object find(Class<?> model) {
        String sql = "select id, name, score, active, created_at from " + BareStart.table(model) + " where id = :id";
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", 1L).mapTo(model).findOne().orElse(null));
    }
}
