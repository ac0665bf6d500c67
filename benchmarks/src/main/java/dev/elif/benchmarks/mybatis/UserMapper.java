package dev.elif.benchmarks.mybatis;

import dev.elif.benchmarks.bean.User;
import dev.elif.benchmarks.value.CountryTotal;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@code UserMapper.xml}. */
public interface UserMapper {

    /** See the XML. */
    User find(long id);

    /** See the XML. */
    List<User> page(String country);

    /** See the XML. */
    List<User> range(@Param("from") long from, @Param("to") long to);

    /** See the XML. */
    List<User> lazyRange(@Param("from") long from, @Param("to") long to);

    /** See the XML. */
    List<User> tree(String country);

    /** Sets the key. */
    int insert(User user);

    /** Leaves the key as it is. */
    int insertWithoutKey(User user);

    /** See the XML. */
    int updateScore(User user);

    /** See the XML. */
    List<CountryTotal> totals(@Param("from") long from, @Param("to") long to);

    /** See the XML. */
    List<User> search(
            @Param("country") String country,
            @Param("active") boolean active,
            @Param("fromAge") int fromAge,
            @Param("toAge") int toAge,
            @Param("name") String name);
}
