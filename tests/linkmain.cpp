// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of every link_<room> program: see cmake/CloudGreetTargets.cmake.
int main()
{
    return 0;
}
