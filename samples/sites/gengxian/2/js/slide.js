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
  var pause = document.getElementById('pause');
  pause.onclick = function () {
    if (timer) {
      clearInterval(timer);
      timer = null;
      pause.innerHTML = '继续轮播';
    } else {
      timer = setInterval(next, 4000);
      pause.innerHTML = '暂停轮播';
    }
  };
})();
