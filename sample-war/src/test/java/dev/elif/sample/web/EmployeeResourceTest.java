package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.sample.Store;
import dev.elif.sample.model.Employee;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmployeeResourceTest {

    private final Store store = Store.full();
    private final EmployeeResource employees = new EmployeeResource();

    @BeforeEach
    void inject() {
        employees.employees = store.database().query(Employee.class);
    }

    @Test
    void everyone_stands_below_their_manager() {
        assertThat(outline(employees.tree(), "")).isEqualTo("""
                Andrew Adams
                - Nancy Edwards
                - - Jane Peacock
                - - Margaret Park
                - - Steve Johnson
                - Michael Mitchell
                - - Robert King
                - - Laura Callahan
                """);
    }

    @Test
    void the_tree_takes_a_statement_a_level() {
        // Three levels of people, and the look for a fourth.
        assertThat(store.sqlOf(employees::tree)).hasSize(4);
    }

    private static String outline(List<EmployeeResource.Node> nodes, String indent) {
        StringBuilder lines = new StringBuilder();
        for (EmployeeResource.Node node : nodes) {
            lines.append(indent).append(node.name()).append('\n').append(outline(node.reports(), indent + "- "));
        }
        return lines.toString();
    }
}
