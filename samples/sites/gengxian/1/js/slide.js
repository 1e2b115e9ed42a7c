// 首页焦点图轮播
(function () {
  var slides = document.querySelectorAll('#slider .slide');
  var current = 0;
  function next() {
    slides[current].style.display = 'none';
    current = (current + 1) % slides.length;
    slides[current].style.display = 'block';
  }
  var timer = setInterval(next, 4000);

})();
