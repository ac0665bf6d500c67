package dev.elif.benchmarks.data;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A driver that takes everything, keeps nothing, and answers every query at once with no rows. Its methods are generated
 * constants: they neither allocate nor take time, so what is measured on it is what a library does by itself.
 */
final class Stub {

    /** Each generated class sees those before it, whose instances it answers with. */
    private ClassLoader loader = Stub.class.getClassLoader();

    private Stub() {}

    static DataSource dataSource() {
        return new Stub().make();
    }

    private DataSource make() {
        ResultSet rows = make(ResultSet.class, Map.of("getMetaData", make(ResultSetMetaData.class, Map.of())));
        Map<String, Object> statements = Map.of(
                "executeQuery",
                rows,
                "getResultSet",
                rows,
                "execute",
                true,
                "getUpdateCount",
                -1,
                "getParameterMetaData",
                make(ParameterMetaData.class, Map.of()));
        DatabaseMetaData facts = make(
                DatabaseMetaData.class,
                Map.of(
                        "getDatabaseProductName", "PostgreSQL",
                        "getDatabaseProductVersion", "18.0",
                        "getDatabaseMajorVersion", 18,
                        "getURL", "jdbc:postgresql:stub",
                        "getDriverName", "stub",
                        "getIdentifierQuoteString", "\"",
                        "getSQLKeywords", "",
                        "supportsGetGeneratedKeys", true));
        Connection connection = make(
                Connection.class,
                Map.of(
                        "getMetaData",
                        facts,
                        "getAutoCommit",
                        true,
                        "isValid",
                        true,
                        "createStatement",
                        make(Statement.class, statements),
                        "prepareStatement",
                        make(PreparedStatement.class, statements)));
        return make(DataSource.class, Map.of("getConnection", connection));
    }

    private <T> T make(Class<T> type, Map<String, Object> answers) {
        DynamicType.Builder<Object> builder = new ByteBuddy()
                .subclass(Object.class)
                .implement(type)
                .method(ElementMatchers.isAbstract())
                .intercept(StubMethod.INSTANCE);
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            builder = builder.method(ElementMatchers.named(answer.getKey()))
                    .intercept(FixedValue.value(answer.getValue()));
        }
        try {
            Class<?> made = builder.make().load(loader).getLoaded();
            loader = made.getClassLoader();
            return type.cast(made.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
