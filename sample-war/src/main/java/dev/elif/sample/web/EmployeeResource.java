package dev.elif.sample.web;

import dev.elif.query.Query;
import dev.elif.sample.model.Employee;
import dev.elif.sample.model.Employee_;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** Who works here, and for whom. */
@Path("employees")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EmployeeResource {

    @Inject
    Query<Employee> employees;

    /** The tree, from the top: a statement a level, as the first access loads the reports of all siblings at once. */
    @GET
    public List<Node> tree() {
        return employees.where(Employee_.managerId.isNull()).orderBy(Employee_.id.asc()).list().stream()
                .map(Node::of)
                .toList();
    }

    /** An employee with everyone below. */
    public record Node(long id, String name, String title, String email, LocalDate hiredOn, List<Node> reports) {

        static Node of(Employee employee) {
            return new Node(
                    employee.id(),
                    employee.name(),
                    employee.title(),
                    employee.email(),
                    employee.hiredOn(),
                    employee.reports().list().stream().map(Node::of).toList());
        }
    }
}
