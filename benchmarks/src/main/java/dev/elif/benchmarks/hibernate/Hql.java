package dev.elif.benchmarks.hibernate;

import java.util.List;

/** The queries of both contenders. */
final class Hql {

    static final String PAGE = "from User where country = :country and active order by createdAt desc";
    static final String RANGE = "from User where id >= :from and id < :to order by id";
    static final String TREE = "from User where country = :country order by createdAt";
    static final String JOINED = "select distinct u from User u left join fetch u.posts p left join fetch p.comments"
            + " where u.id in (select x.id from User x where x.country = :country order by x.createdAt limit 20)"
            + " order by u.createdAt";
    static final String TOTALS = "select country, count(*), avg(age) from User"
            + " where active and id >= :from and id < :to group by country order by country";

    private static final List<String> CONDITIONS =
            List.of("country = :country", "active = :active", "age >= :fromAge", "age <= :toAge", "name like :name");

    private Hql() {}

    /** The text is put together as the conditions come, like those of all others; Hibernate keeps the plan of equal texts. */
    static String search() {
        StringBuilder query = new StringBuilder("from User where ");
        for (String condition : CONDITIONS) {
            query.append(condition).append(" and ");
        }
        query.setLength(query.length() - " and ".length());
        return query.append(" order by id").toString();
    }
}
